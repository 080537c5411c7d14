import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BucketEngine } from '../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import { GroupGuard } from '../../src/adapters/measure/groups/groupGuard';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import { type Events, type Figures, noData, type SloAnswer, type SloQuestion } from '../../src/core/slo/answer';
import { evaluate } from '../../src/core/slo/evaluate';
import { evaluateGroupsListed } from '../../src/core/slo/evaluateGroupsListed';
import { evaluateHistory } from '../../src/core/slo/evaluateHistory';
import { evaluatePicture } from '../../src/core/slo/evaluatePicture';
import { groupName } from '../../src/core/slo/groupName';
import { groupOfText, groupText } from '../../src/core/slo/groupText';
import type { GroupsAsked } from '../../src/core/slo/groupsAsked';
import { sloWith } from '../../src/core/slo/testing/question';
import type { Indicator } from '../../src/core/slo/slo';
import { type RunningPrometheus, startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { openWorkbench } from '../contract/grafana';
import { fetchHttp } from './engine/fetchHttp';
import { wholeAnswer } from './engine/wholeAnswer';
import { remoteWrite, type WrittenSeries } from '../../workbench/history/native/remoteWrite';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const SCRAPE_MS = 30_000;
const END_MS = Date.UTC(2026, 10, 1, 12);
const WINDOW_MS = 8 * HOUR_MS;
const FROM_MS = END_MS - 10 * HOUR_MS;
/** Samples of `west` stop here, five hours into the window. */
const ENDED_MS = END_MS - 3 * HOUR_MS;
const TENANTS = 130;
/** These all live within a half hour between two quarters of the window. */
const SHORT_LIVED = 120;
const SHORT_LIFE_MS = 30 * MINUTE_MS;

/** So many live in the last two hours, as many others until an hour before. Their names have spaces at both ends. */
const CHURN = 60;
const SHORT_WINDOW_MS = 2 * HOUR_MS;

let folder: string;
let prometheus: RunningPrometheus;
let workbench: Awaited<ReturnType<typeof openWorkbench>>;

/** A counter that grows by `perScrape` with each, while `untilMs` has not come. */
function counter(
  name: string,
  labels: Record<string, string>,
  perScrape: number,
  untilMs = END_MS,
  fromMs = FROM_MS
): WrittenSeries {
  const scrapes = (untilMs - fromMs) / SCRAPE_MS;
  return {
    labels: { __name__: name, ...labels },
    samples: Array.from({ length: scrapes }, (_, i) => ({
      atMs: fromMs + 7_000 + i * SCRAPE_MS,
      value: i * perScrape,
    })),
  };
}

function written(): WrittenSeries[] {
  return [
    counter('shop_total', { region: 'north', code: '200' }, 98),
    counter('shop_total', { region: 'north', code: '500' }, 2),
    counter('shop_total', { region: 'south', code: '200' }, 50),
    counter('shop_total', { region: 'west', code: '200' }, 5, ENDED_MS),
    counter('shop_total', { region: 'west', code: '500' }, 5, ENDED_MS),
    // Nothing ever goes well there.
    counter('shop_total', { region: 'east', code: '500' }, 3),
    // Nobody comes.
    counter('shop_total', { region: 'moon', code: '200' }, 0),
    counter('unlabelled_total', {}, 7),
    ...Array.from({ length: SHORT_LIVED }, (_, i) =>
      counter('jobs_total', { tenant: `t${i}` }, 1, ENDED_MS + SHORT_LIFE_MS, ENDED_MS)
    ),
    ...Array.from({ length: CHURN }, (_, i) => counter('churn_total', { tenant: `old${i}` }, 1, END_MS - 3 * HOUR_MS)),
    ...Array.from({ length: CHURN }, (_, i) =>
      counter('churn_total', { tenant: ` now${i} ` }, 1, END_MS, END_MS - SHORT_WINDOW_MS)
    ),
    counter('churn_errors_total', { tenant: ' now0 ' }, 0.01, END_MS, END_MS - SHORT_WINDOW_MS),
    ...Array.from({ length: TENANTS }, (_, i) => counter('tenants_total', { tenant: `t${i}` }, 1)),
  ];
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'groups-'));
  prometheus = await startPrometheus({
    dataFolder: join(folder, 'prometheus'),
    retentionDays: 36_500,
    flags: ['--web.enable-remote-write-receiver'],
  });
  await remoteWrite(prometheus.url, written());
  workbench = await openWorkbench(join(folder, 'workbench'), { prometheusUrl: prometheus.url });
}, 60_000);

afterAll(async () => {
  await workbench.close();
  await prometheus.stop();
  rmSync(folder, { recursive: true });
});

async function ask(
  indicator: Indicator,
  groups?: GroupsAsked,
  detail: SloQuestion['detail'] = 'page',
  evaluated = evaluate,
  { windowMs = WINDOW_MS, pastPeriods = 0 } = {}
): Promise<SloAnswer> {
  const transport = dsQueryTransport(fetchHttp(workbench.url));
  const engine = new BucketEngine({
    transport,
    store: memoryChunkStore(undefined),
    scopeOf: () => '',
  });
  const parts = {
    engine,
    intervals: { of: async (refs: readonly unknown[]) => refs.map(() => SCRAPE_MS) },
    groups: new GroupGuard({ transport, nowMs: () => END_MS, storage: undefined }),
    nowMs: () => END_MS,
    evaluate: evaluated,
  };
  const question: SloQuestion = {
    slo: sloWith({ indicator, target: 0.9, window: { kind: 'rolling', durationMs: windowMs } }),
    dataSourceUid: workbench.prometheusUid,
    range: { fromMs: END_MS - WINDOW_MS, toMs: END_MS },
    detail,
    budgetOverTime: false,
    pastPeriods,
    ...(groups && { groups }),
  };
  return wholeAnswer(parts, question);
}

const total = { metric: 'shop_total', matchers: [] };
const code = (value: string) => ({ metric: 'shop_total', matchers: [{ label: 'code', op: '=' as const, value }] });
const own = (query: string) => ({ by: 'query' as const, query });
const groupBy = ['region'];

const kinds: Array<[string, Indicator]> = [
  ['bad events', { kind: 'ratio', given: 'bad', event: code('500'), total, groupBy }],
  ['good events', { kind: 'ratio', given: 'good', event: code('200'), total, groupBy }],
  [
    'own queries',
    {
      ...{ kind: 'free', language: 'promql', given: 'bad', groupBy },
      event: own('sum by (region) (increase(shop_total{code="500"}[$__window]))'),
      total: own('sum by (region) (increase(shop_total[$__window]))'),
    },
  ],
];

function eventsOf({ figures }: { figures: Figures }): Events {
  if (figures.events === noData) {
    throw new Error(`no figure: ${JSON.stringify(figures.quality)}`);
  }
  return figures.events;
}

const inRegion = ({ groups }: SloAnswer, region: string) => {
  const group = groups.find(({ labels }) => labels.region === region);
  if (group === undefined) {
    throw new Error(`no group ${region}`);
  }
  return group;
};

describe.each(kinds)('%s', (_, indicator) => {
  it('the sum of all groups is the whole, asked by itself', async () => {
    const [byGroup, whole] = [await ask(indicator, {}), await ask(indicator)];
    expect(whole.groups).toEqual([]);
    for (const side of ['good', 'bad', 'total'] as const) {
      const sum = byGroup.groups.reduce((all, group) => all + eventsOf(group)[side], 0);
      expect(sum / eventsOf(whole)[side]).toBeCloseTo(1, 9);
      expect(eventsOf(byGroup)[side] / eventsOf(whole)[side]).toBeCloseTo(1, 9);
    }
  });

  it('each group is counted by its own events', async () => {
    const answer = await ask(indicator, {});
    const scrapes = WINDOW_MS / SCRAPE_MS;
    const share = (region: string) => eventsOf(inRegion(answer, region)).bad / eventsOf(inRegion(answer, region)).total;
    expect(share('north')).toBeCloseTo(0.02, 6);
    expect(eventsOf(inRegion(answer, 'north')).total / (100 * scrapes)).toBeCloseTo(1, 2);
    expect(share('south')).toBe(0);
    expect(inRegion(answer, 'south').figures.remaining).toBe(1);
    expect(answer.groups.map(({ labels }) => labels.region).slice(0, 3)).toEqual(['east', 'west', 'north']);
  });

  it('one that ended in mid-window has what it had until then, and says how much of the window that is', async () => {
    const { figures } = inRegion(await ask(indicator, {}), 'west');
    const scrapes = (WINDOW_MS - (END_MS - ENDED_MS)) / SCRAPE_MS;
    expect(eventsOf({ figures }).total / (10 * scrapes)).toBeCloseTo(1, 1);
    expect(figures.sli).toBeCloseTo(0.5, 2);
    expect(figures.quality.coveredShare).toBeCloseTo(5 / 8, 1);
  });

  it('one in which all is bad has spent ten budgets of a tenth', async () => {
    const { figures } = inRegion(await ask(indicator, {}), 'east');
    expect(figures.sli).toBeCloseTo(0, 9);
    expect(figures.remaining).toBeCloseTo(-9, 6);
  });

  it('one without events says so', async () => {
    const { figures } = inRegion(await ask(indicator, {}), 'moon');
    expect(eventsOf({ figures }).total).toBe(0);
    expect(figures.quality.flags.map(({ code: flag }) => flag)).toContain('no-traffic');
  });

  it('the page of one has the figures of the list', async () => {
    const { labels, figures } = inRegion(await ask(indicator, {}), 'north');
    const alone = await ask(indicator, { only: groupName(labels) });
    expect(alone.figures).toEqual(figures);
    expect(alone.pictures.burnDown.values.at(-1)).toBeCloseTo(Number(figures.remaining), 2);
  });
});

describe('panels', () => {
  const indicator: Indicator = { kind: 'ratio', given: 'bad', event: code('500'), total, groupBy };

  it('a list has the groups that the page has, in its order', async () => {
    const [page, listed] = [await ask(indicator, {}), await ask(indicator, {}, 'overview', evaluateGroupsListed)];
    const names = ({ groups }: SloAnswer) => groups.map(({ labels }) => groupName(labels));
    expect(names(listed)).toEqual(names(page));
    for (const region of ['north', 'east', 'south']) {
      expect(inRegion(listed, region).figures.remaining).toBeCloseTo(
        Number(inRegion(page, region).figures.remaining),
        6
      );
    }
  });

  it('a picture of one group has the figures of its page; of one that is not there it has none', async () => {
    const alone = await ask(indicator, { only: 'region=north' });
    const drawn = await ask(indicator, { only: 'region=north' }, 'page', evaluatePicture);
    expect(drawn.figures).toEqual(alone.figures);
    const gone = await ask(indicator, { only: 'region=nowhere' }, 'page', evaluatePicture);
    expect(gone.figures).toMatchObject({ events: noData, remaining: noData });
    expect(gone.question.groups?.isPart).toBeUndefined();
  });
});

const apart: Array<[string, Indicator]> = [
  [
    'bad events of a metric without the label',
    { kind: 'ratio', given: 'bad', event: { metric: 'unlabelled_total', matchers: [] }, total, groupBy },
  ],
  [
    'good events of a metric without the label',
    { kind: 'ratio', given: 'good', event: { metric: 'unlabelled_total', matchers: [] }, total, groupBy },
  ],
  [
    'bad events of an own query summed over all',
    {
      ...{ kind: 'free', language: 'promql', given: 'bad', groupBy },
      event: own('sum(increase(shop_total{code="500"}[$__window]))'),
      total: own('sum by (region) (increase(shop_total[$__window]))'),
    },
  ],
];

it.each(apart)('%s: no groups, and why; the whole as asked by itself', async (_, indicator) => {
  const [byGroup, whole] = [await ask(indicator, {}), await ask(indicator)];
  expect(byGroup.groups).toEqual([]);
  expect(byGroup.question.groups?.refused?.code).toBe('apart');
  expect(eventsOf(byGroup).bad / eventsOf(whole).bad).toBeCloseTo(1, 9);
  const one = await ask(indicator, { only: 'region=north' });
  expect(one.figures).toMatchObject({ events: noData, remaining: noData });
});

it('more groups than a hundred are counted, not asked; the whole is', async () => {
  const tenants = { metric: 'tenants_total', matchers: [] };
  const indicator: Indicator = { kind: 'ratio', given: 'good', event: tenants, total: tenants, groupBy: ['tenant'] };
  const answer = await ask(indicator, {});
  expect(answer.question.groups?.refused).toEqual({ code: 'too-many', count: TENANTS, limit: 100 });
  expect(answer.groups).toEqual([]);
  expect(answer.explanation.queries.filter(({ expr }) => expr.includes('tenant)'))).toEqual([]);
  expect(eventsOf(answer).total).toBeGreaterThan(0);
  expect(answer.figures.remaining).toBe(1);
});

it('more than a hundred that lived between the counted moments are refused when they arrive; the whole stays', async () => {
  const jobs = { metric: 'jobs_total', matchers: [] };
  const indicator: Indicator = { kind: 'ratio', given: 'good', event: jobs, total: jobs, groupBy: ['tenant'] };
  const answer = await ask(indicator, {});
  expect(answer.question.groups?.refused).toEqual({ code: 'too-many', count: SHORT_LIVED, limit: 100 });
  expect(answer.groups).toEqual([]);
  expect(eventsOf(answer).total / (SHORT_LIVED * (SHORT_LIFE_MS / SCRAPE_MS))).toBeCloseTo(1, 1);
  expect(answer.figures.remaining).toBe(1);
});

it('groups that ended before a short window refuse none in it, however long the range and the history are', async () => {
  const given = { metric: 'churn_errors_total', matchers: [] };
  const all = { metric: 'churn_total', matchers: [] };
  const indicator: Indicator = { kind: 'ratio', given: 'bad', event: given, total: all, groupBy: ['tenant'] };
  const short = { windowMs: SHORT_WINDOW_MS };
  const listed = await ask(indicator, {}, 'overview', evaluateGroupsListed, short);
  const page = await ask(indicator, {}, 'page', evaluateHistory, { ...short, pastPeriods: 2 });
  expect([listed.groups.length, page.groups.length]).toEqual([CHURN, CHURN]);
  const only = groupOfText(groupText(groupName({ tenant: ' now0 ' })));
  for (const evaluated of [evaluate, evaluatePicture]) {
    const { figures } = await ask(indicator, { ...(only !== undefined && { only }) }, 'page', evaluated, short);
    // 1 % is bad, a tenth is allowed.
    expect(figures.remaining).toBeCloseTo(0.9, 2);
  }
});
