import fc from 'fast-check';
import type { BucketAnswer } from '../measure/bucket';
import { type Events, noData, type SloQuestion } from './answer';
import { evaluate } from './evaluate';
import { evaluateGroupsListed } from './evaluateGroupsListed';
import { evaluateHistory } from './evaluateHistory';
import { evaluatePicture } from './evaluatePicture';
import { groupName } from './groupName';
import { askedByGroup } from './groupsAsked';
import { planQuestion } from './planQuestion';
import type { TimeWindow } from './slo';
import { answerFor, type CountIn, during, groupFor, silentDuring, steady } from './testing/answers';
import { CONTEXT, DAY_MS, NOW_MS, questionWith, ratioWith } from './testing/question';

type Told = Record<string, { total: CountIn; given?: CountIn }>;

/** Groups whose name is empty have no label and no total. */
function ask(
  told: Told,
  given: 'bad' | 'good' = 'bad',
  only?: string,
  evaluated = evaluate,
  changes: Partial<SloQuestion> = {},
  window: TimeWindow = { kind: 'rolling', durationMs: 30 * DAY_MS }
) {
  const question = questionWith(
    { indicator: ratioWith({ groupBy: ['region'], given }), target: 0.99, window },
    { ...changes, groups: only === undefined ? {} : { only } }
  );
  const plan = planQuestion(question, CONTEXT);
  const answers = plan.requests.map((request): BucketAnswer => ({
    ...answerFor(request, {}),
    counts: {
      total: Object.entries(told).flatMap(([region, { total }]) =>
        region === '' ? [] : [groupFor(request, { region }, total)]
      ),
      [given]: Object.entries(told).flatMap(([region, one]) =>
        one.given ? [groupFor(request, region === '' ? {} : { region }, one.given)] : []
      ),
    },
  }));
  return evaluated(question, plan, answers);
}

const told: Told = {
  eu: { total: steady(30), given: steady(0.1) },
  us: { total: during(10, 0, NOW_MS - 10 * DAY_MS), given: during(1, 0, NOW_MS - 10 * DAY_MS) },
  ap: { total: steady(1) },
};

const eventsOf = ({ figures: { events } }: { figures: { events: Events | typeof noData } }): Events =>
  events === noData ? { good: NaN, bad: NaN, total: NaN } : events;

it('the events of all groups are those of the whole, also of one that ended', () => {
  const answer = ask(told);
  for (const side of ['good', 'bad', 'total'] as const) {
    const sum = answer.groups.reduce((all, group) => all + eventsOf(group)[side], 0);
    expect(sum / eventsOf(answer)[side]).toBeCloseTo(1, 9);
  }
  expect(answer.groups.map(({ labels }) => labels.region)).toEqual(['us', 'eu', 'ap']);
});

it('a page of one group has the figures that the list of all has', () => {
  const { groups } = ask(told);
  for (const { labels, figures } of groups) {
    const alone = ask(told, 'bad', groupName(labels));
    expect(alone.figures).toEqual(figures);
    expect(alone.groups).toEqual(groups);
  }
});

it('a group that never succeeded has spent all, where others show that good ones would be found', () => {
  const good: Told = { eu: { total: steady(30), given: steady(30) }, us: { total: steady(10) } };
  expect(ask(good, 'good').groups[0]).toMatchObject({ labels: { region: 'us' }, figures: { sli: 0 } });
  expect(ask(good, 'good', 'region=us').figures).toMatchObject({ sli: 0, quality: { flags: [] } });
  expect(ask({ us: { total: steady(10) } }, 'good', 'region=us').figures).toMatchObject({
    sli: noData,
    quality: { flags: [{ code: 'good-matches-nothing' }] },
  });
});

it('more groups than the limit arrive, which lived between the moments at which they were counted', () => {
  const many = (count: number): Told =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}`, { total: steady(1) }]));
  expect(ask(many(100)).groups).toHaveLength(100);
  const answer = ask(many(101));
  expect(answer.groups).toEqual([]);
  expect(answer.question.groups?.refused).toEqual({ code: 'too-many', count: 101, limit: 100 });
  // The whole stays.
  expect(eventsOf(answer).total).toBeGreaterThan(0);
});

it('a panel draws a group with the figures of its page, and says of one that is not there that there is none', () => {
  const page = ask(told, 'bad', 'region=eu');
  const drawn = ask(told, 'bad', 'region=eu', evaluatePicture);
  expect(drawn.figures).toEqual(page.figures);
  expect(drawn.pictures.burnDown).toEqual(page.pictures.burnDown);
  expect(drawn.question.groups?.isPart).toBe(true);
  const gone = ask(told, 'bad', 'region=gone', evaluatePicture);
  expect(gone).toMatchObject({ figures: { status: 'no-data', sli: noData } });
  expect(gone.question.groups?.isPart).toBeUndefined();
});

it('a list has the groups of the page, each with its own line', () => {
  const listed = ask(told, 'bad', undefined, evaluateGroupsListed);
  expect(listed.groups).toEqual(ask(told).groups);
  expect(listed.figures.events).toEqual(ask(told).figures.events);
  expect(listed.groups[0]?.burnDown).toEqual(ask(told, 'bad', 'region=us').pictures.burnDown);
});

describe('given events under labels that have no total', () => {
  const apart = (given: CountIn): Told => ({
    eu: { total: steady(30) },
    us: { total: steady(10) },
    '': { total: () => NaN, given },
  });

  it.each(['bad', 'good'] as const)('%s ones: no group is shown, the whole stays, and it is told why', (given) => {
    const answer = ask(apart(steady(5)), given);
    expect(answer.groups).toEqual([]);
    expect(answer.question.groups?.refused).toEqual({ code: 'apart', given });
    expect(eventsOf(answer).total).toBeGreaterThan(0);
    expect(answer.figures.remaining).toBeLessThan(0);
  });

  it('nor has the page of one group figures', () => {
    const { figures, question } = ask(apart(steady(5)), 'bad', 'region=eu');
    expect(figures).toMatchObject({ events: noData, remaining: noData });
    expect(question.groups?.refused?.code).toBe('apart');
  });

  it('none of them: groups stand, and that bad ones are never seen is told of each', () => {
    const answer = ask(apart(steady(0)), 'bad');
    expect(answer.question.groups?.refused).toBeUndefined();
    expect(answer.groups.map(({ figures }) => figures.quality.flags)).toEqual([
      [{ code: 'bad-never-seen' }],
      [{ code: 'bad-never-seen' }],
    ]);
  });
});

describe('groups that ended before the window', () => {
  const WINDOW_MS = 5 * DAY_MS;
  const BEFORE_MS = NOW_MS - 8 * DAY_MS;
  const gone = (count: CountIn) => silentDuring(count, BEFORE_MS, NOW_MS);
  const now = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`n${i}`, { total: steady(1) }]));

  /** A page that shows 30 days of it, or asks its history. */
  function page(of: Told, changes: Partial<SloQuestion> = {}, evaluated = evaluate) {
    return ask(of, 'bad', changes.groups?.only, evaluated, changes, { kind: 'rolling', durationMs: WINDOW_MS });
  }

  it('are not counted with those in it', () => {
    const old = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`o${i}`, { total: gone(steady(1)) }]));
    expect(page({ ...now, ...old }).groups).toHaveLength(60);
    const drawn = page({ ...now, ...old }, { groups: { only: 'region=n1' } }, evaluatePicture);
    expect(drawn.figures.remaining).toBe(1);
  });

  it('hide none by their bad events, which only time before the window lacks', () => {
    const of: Told = {
      eu: { total: steady(10), given: steady(0.01) },
      '': { total: () => undefined, given: gone(steady(5)) },
    };
    const one = page(of, { groups: { only: 'region=eu' }, pastPeriods: 2 }, evaluateHistory);
    expect(one.figures.remaining).toBeCloseTo(0.9, 9);
    expect(one.history.map(({ result }) => result)).toEqual(['running', 'no-data', 'no-data']);
    expect(one.pictures.sli.timesMs[0]).toBeGreaterThan(NOW_MS - WINDOW_MS);
    expect(page(of).groups).toHaveLength(1);
    // A line through that time would be as if nothing had been bad.
    expect(page(of, { budgetOverTime: true }).question.groups?.refused?.code).toBe('apart');
  });

  it('do not show that good ones would be found in it', () => {
    const of: Told = { eu: { total: steady(10), given: gone(steady(10)) } };
    expect(ask(of, 'good', 'region=eu', evaluate, {}, { kind: 'rolling', durationMs: WINDOW_MS }).figures.sli).toBe(
      noData
    );
  });
});

it('a group that is not there has no figures, whatever the others have', () => {
  const { figures, groups } = ask(told, 'bad', 'region=moon');
  expect(figures.events).toBe(noData);
  expect(groups).toHaveLength(3);
});

it('groups are asked only where they are wanted and not refused', () => {
  const wanted = questionWith({ indicator: ratioWith({ groupBy: ['region'] }) }, { groups: { only: 'region=eu' } });
  const { groups: _, ...whole } = wanted;
  const refused = { code: 'too-many', count: 101, limit: 100 } as const;
  expect(askedByGroup(wanted, undefined)).toBe(wanted);
  expect(askedByGroup(whole, undefined).slo.indicator.groupBy).toEqual([]);
  expect(askedByGroup(wanted, refused)).toMatchObject({
    slo: { indicator: { groupBy: [] } },
    groups: { only: 'region=eu', refused },
  });
});

it('a threshold of aggregated series stays one of each group', () => {
  const series = { metric: 'queue_age_seconds', matchers: [] };
  const threshold = { kind: 'threshold', series, op: 'lt', value: 60, stepMs: 60_000 } as const;
  const question = questionWith({ indicator: { ...threshold, aggregation: 'max', groupBy: ['az'] } });
  const { slo } = askedByGroup(question, undefined);
  expect(planQuestion({ ...question, slo }, CONTEXT).requests[0]?.queries.good).toMatch(
    /^sum\(sum_over_time\(\(max by \(az\) \(queue_age_seconds\) < bool 60\)/
  );
});

it('different groups have different names', () => {
  const labels = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string({ unit: fc.constantFrom(...'a=, "\\b') }));
  fc.assert(
    fc.property(labels, labels, (one, other) => {
      const isSame = JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
      expect(groupName(one) === groupName(other)).toBe(isSame);
    })
  );
  expect(groupName({ zone: 'eu', route: '/cart' })).toBe('route=/cart, zone=eu');
});
