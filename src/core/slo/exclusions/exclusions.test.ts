import fc from 'fast-check';
import { type Events, noData, type SloAnswer, type SloQuestion } from '../answer';
import { evaluate } from '../evaluate';
import { planQuestion } from '../planQuestion';
import type { Slo, TimeWindow } from '../slo';
import { answersFor, type CountIn, during, silentDuring, steady } from '../testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith } from '../testing/question';
import type { Exclusion, Treatment } from './exclusion';

const MINUTE_MS = 60_000;
/** 12:07 two days ago: an edge of no bucket wider than a minute. */
const OUTAGE_MS = NOW_MS - 2 * DAY_MS + 7 * MINUTE_MS;
const outage: Record<'total' | 'bad', CountIn> = {
  total: steady(10),
  bad: during(5, OUTAGE_MS, OUTAGE_MS + 2 * HOUR_MS),
};
const month: TimeWindow = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' };

function once(treatment: Treatment, fromMs: number, toMs: number): Exclusion {
  return { reason: 'Database upgrade', treatment, origin: 'slo', time: { kind: 'once', fromMs, toMs } };
}

function ask(
  exclusions: readonly Exclusion[],
  slo: Partial<Slo> = {},
  changes: Partial<SloQuestion> = {},
  roles = outage
) {
  const question = questionWith({ target: 0.99, ...slo, exclusions }, changes);
  const plan = planQuestion(question, CONTEXT);
  return { plan, ...evaluate(question, plan, answersFor(plan, roles)) };
}

function eventsOf({ figures }: Pick<SloAnswer, 'figures'>): Events {
  if (figures.events === noData) {
    throw new Error('no data');
  }
  return figures.events;
}

describe('10 events a second for 30 days at 99 %, half of them failing for two hours, of which the first is excluded', () => {
  // 25,920,000 events allow 259,200 to be bad; 36,000 are.
  it.each`
    treatment    | total         | bad       | frozen       | sli                      | remaining
    ${undefined} | ${25_920_000} | ${36_000} | ${undefined} | ${1 - 36_000 / 25.92e6}  | ${1 - 36_000 / 259_200}
    ${'exclude'} | ${25_884_000} | ${18_000} | ${undefined} | ${1 - 18_000 / 25.884e6} | ${1 - 18_000 / 258_840}
    ${'good'}    | ${25_920_000} | ${18_000} | ${undefined} | ${1 - 18_000 / 25.92e6}  | ${1 - 18_000 / 259_200}
    ${'freeze'}  | ${25_920_000} | ${18_000} | ${18_000}    | ${1 - 36_000 / 25.92e6}  | ${1 - 18_000 / 259_200}
  `('$treatment leaves $remaining, on the page as in a list', ({ treatment, total, bad, frozen, sli, remaining }) => {
    const exclusions = treatment === undefined ? [] : [once(treatment, OUTAGE_MS, OUTAGE_MS + HOUR_MS)];
    for (const detail of ['page', 'overview'] as const) {
      const answer = ask(exclusions, {}, { detail });
      const events = eventsOf(answer);
      expect(events.total).toBeCloseTo(total, 3);
      expect(events.bad).toBeCloseTo(bad, 3);
      expect(events.frozen).toEqual(frozen === undefined ? undefined : expect.closeTo(frozen, 3));
      expect(answer.figures.sli).toBeCloseTo(sli, 12);
      expect(answer.figures.remaining).toBeCloseTo(remaining, 12);
      expect(answer.pictures.burnDown.values.at(-1)).toBeCloseTo(remaining, 12);
      expect(answer.withoutExclusions?.figures.remaining ?? remaining).toBeCloseTo(
        treatment === undefined ? remaining : 1 - 36_000 / 259_200,
        12
      );
    }
  });

  it('the line of the SLI has a gap where time is dropped, and shows what is frozen', () => {
    const lowest = (treatment: Treatment) =>
      Math.min(
        ...ask([once(treatment, OUTAGE_MS, OUTAGE_MS + 2 * HOUR_MS)]).pictures.sli.values.filter(
          (sli) => !Number.isNaN(sli)
        )
      );
    expect([lowest('exclude'), lowest('good'), lowest('freeze')]).toEqual([1, 1, 0.5]);
  });

  it('where they overlap exclude goes before good, and good before freeze', () => {
    const all = (['exclude', 'good', 'freeze'] as const).map((treatment, i) =>
      once(treatment, OUTAGE_MS, OUTAGE_MS + ((i + 1) * HOUR_MS) / 2)
    );
    // Half an hour is dropped, half is good, half is frozen, half burns: 9,000 each.
    expect(eventsOf(ask(all))).toEqual({
      total: expect.closeTo(25_902_000, 3),
      bad: expect.closeTo(9_000, 3),
      frozen: expect.closeTo(9_000, 3),
      good: expect.closeTo(25_884_000, 3),
    });
  });
});

describe('buckets', () => {
  const widths = (exclusions: readonly Exclusion[], detail: SloQuestion['detail']) => {
    const { plan } = ask(exclusions, {}, { detail });
    return plan.requests.map(({ widthMs, fromMs, toMs }) => [widthMs / MINUTE_MS, (toMs - fromMs) / widthMs]);
  };

  it('an edge asks its own quarters of an hour and minutes, and nothing else', () => {
    const plain = widths([], 'page');
    const cut = widths([once('exclude', OUTAGE_MS, OUTAGE_MS + 30 * MINUTE_MS)], 'page');
    // 12:07 and 12:37 of one hour: two of its quarters in minutes, the two others with the one between.
    expect(cut.filter(([width]) => width === 1)).toEqual([
      [1, 60],
      [1, 15],
      [1, 15],
    ]);
    expect(cut.filter(([width]) => width === 15)).toEqual([[15, 3]]);
    expect(plain.filter(([width]) => width !== 60)).toEqual([[1, 60]]);
  });

  it('on full hours nothing finer is asked', () => {
    const hourMs = NOW_MS - 5 * DAY_MS;
    expect(widths([once('exclude', hourMs, hourMs + HOUR_MS)], 'page')).toEqual(widths([], 'page'));
  });

  it('both numbers come from the same requests', () => {
    const { explanation, withoutExclusions } = ask([once('exclude', OUTAGE_MS, OUTAGE_MS + HOUR_MS)]);
    expect(withoutExclusions?.explanation).toEqual(explanation);
    expect(withoutExclusions?.question.noExclusions).toBe(true);
  });

  it('an edge that no bucket has is moved to the nearest, and the flag says by how much', () => {
    const { figures } = ask([once('exclude', OUTAGE_MS + 20_000, OUTAGE_MS + HOUR_MS - 10_000)]);
    expect(figures.quality.flags).toContainEqual(expect.objectContaining({ code: 'excluded', movedMs: 20_000 }));
    expect(figures.events).toEqual(eventsOf(ask([once('exclude', OUTAGE_MS, OUTAGE_MS + HOUR_MS)])));
  });

  it('a flag beside the figures says that they leave something out, and what would be left without', () => {
    const flagsOf = (fromMs: number) => ask([once('exclude', fromMs, fromMs + HOUR_MS)]).figures.quality.flags;
    expect(flagsOf(OUTAGE_MS)).toContainEqual({
      code: 'excluded',
      times: 1,
      reasons: [expect.any(String)],
      remaining: expect.closeTo(1 - 36_000 / 259_200, 12),
      movedMs: 0,
    });
    expect(flagsOf(NOW_MS - 40 * DAY_MS).map(({ code }) => code)).not.toContain('excluded');
  });
});

it.each(['exclude', 'good', 'freeze'] as const)(
  'bad events without any event, in time that is %s, leave the figure',
  (treatment) => {
    const from = NOW_MS - 2 * DAY_MS;
    const drained = {
      total: (fromMs: number, toMs: number) => (fromMs >= from && toMs <= from + HOUR_MS ? 0 : (toMs - fromMs) / 100),
      bad: during(5, from, from + HOUR_MS),
    };
    const at99 = { target: 0.9999 };
    expect(ask([], at99, {}, drained).figures).toMatchObject({ sli: noData });
    const { figures } = ask([once(treatment, from, from + HOUR_MS)], at99, {}, drained);
    expect(figures.sli).toBe(1);
    expect(figures.quality.flags.map(({ code }) => code)).not.toContain('bad-without-events');
  }
);

describe('slices of time, five minutes over 30 days', () => {
  const slices = { method: { kind: 'timeslices', sliceMs: 5 * MINUTE_MS, sliceTarget: 0.95 } } as const;
  const from = NOW_MS - 2 * DAY_MS;
  const roles = { total: steady(10), bad: during(5, from, from + HOUR_MS) };

  it.each`
    treatment    | total   | bad  | frozen
    ${'exclude'} | ${8634} | ${6} | ${undefined}
    ${'good'}    | ${8640} | ${6} | ${undefined}
    ${'freeze'}  | ${8640} | ${6} | ${6}
  `('$treatment of half of an hour of twelve bad slices', ({ treatment, total, bad, frozen }) => {
    const events = eventsOf(ask([once(treatment, from, from + 30 * MINUTE_MS)], slices, {}, roles));
    expect(events.total).toBeCloseTo(total, 6);
    expect(events.bad).toBeCloseTo(bad, 6);
    expect(events.frozen).toEqual(frozen === undefined ? undefined : expect.closeTo(frozen, 6));
  });

  it('a slice that an exclusion cuts counts in part, by what is left of it', () => {
    const events = eventsOf(ask([once('exclude', from, from + 2 * MINUTE_MS)], slices, {}, roles));
    expect(events.total).toBeCloseTo(8640 - 0.4, 6);
    expect(events.bad).toBeCloseTo(12 - 0.4, 6);
  });

  it('silence counts as bad, but not in time that is good', () => {
    const silent = { total: silentDuring(steady(10), from, from + HOUR_MS), bad: steady(0) };
    const bad = (exclusions: readonly Exclusion[]) =>
      eventsOf(ask(exclusions, { ...slices, missingData: 'bad' }, {}, silent)).bad;
    expect(bad([])).toBeCloseTo(12, 6);
    expect(bad([once('good', from, from + 30 * MINUTE_MS)])).toBeCloseTo(6, 6);
    expect(bad([once('exclude', from, from + 30 * MINUTE_MS)])).toBeCloseTo(6, 6);
  });

  it.each(['good', 'freeze'] as const)(
    'what is held through a silence is the state before it, not that it was %s',
    (treatment) => {
      const untilMs = from + 10 * MINUTE_MS;
      const silent = {
        total: silentDuring(steady(10), untilMs, untilMs + 2 * HOUR_MS),
        bad: during(10, from, untilMs),
      };
      const held = [once(treatment, untilMs, untilMs + 30 * MINUTE_MS)];
      const events = eventsOf(ask(held, { ...slices, missingData: 'hold' }, {}, silent));
      // Two measured ones and 24 silent ones, of which six are frozen or good.
      expect(events.bad).toBeCloseTo(20, 6);
      expect(events.frozen).toEqual(treatment === 'freeze' ? expect.closeTo(6, 6) : undefined);
    }
  );

  it('a freeze of what was measured does not make the silence after it good', () => {
    const untilMs = from + 10 * MINUTE_MS;
    const silent = {
      total: silentDuring(steady(10), untilMs, untilMs + HOUR_MS),
      bad: during(10, from, untilMs),
    };
    const events = eventsOf(ask([once('freeze', from, untilMs)], { ...slices, missingData: 'hold' }, {}, silent));
    expect([events.bad, events.frozen]).toEqual([expect.closeTo(12, 6), expect.closeTo(2, 6)]);
  });

  it('silence that is frozen is bad in the SLI, and burns nothing', () => {
    const silent = { total: silentDuring(steady(10), from, from + HOUR_MS), bad: steady(0) };
    const frozen = [once('freeze', from, from + 30 * MINUTE_MS)];
    const { figures } = ask(frozen, { ...slices, missingData: 'bad' }, {}, silent);
    expect(figures.events).toMatchObject({ bad: expect.closeTo(6, 6), frozen: expect.closeTo(6, 6) });
    expect(figures.sli).toBeCloseTo(1 - 12 / 8640, 9);
  });

  it.each`
    method                | goodMs           | bad
    ${'timeslices'}       | ${5 * MINUTE_MS} | ${2}
    ${'timeslices'}       | ${24 * HOUR_MS}  | ${1}
    ${'ratio-timeslices'} | ${6 * HOUR_MS}   | ${1.75}
  `('two silent days, of which $goodMs ms are good: $bad bad days ($method)', ({ method, goodMs, bad }) => {
    const dayMs = Math.floor(from / DAY_MS) * DAY_MS - 5 * DAY_MS;
    const silent = { total: silentDuring(steady(10), dayMs, dayMs + 2 * DAY_MS), bad: steady(0) };
    const days = { method: { kind: method, sliceMs: DAY_MS, sliceTarget: 0.95 }, missingData: 'bad' as const };
    const events = eventsOf(ask([once('good', dayMs, dayMs + goodMs)], days, {}, silent));
    expect(events.bad).toBeCloseTo(bad, 6);
  });
});

describe('what is said of the data', () => {
  it('time that is dropped is no gap, and the rest is the whole', () => {
    const from = NOW_MS - 9 * DAY_MS;
    const silent = { total: silentDuring(steady(10), from, from + 6 * DAY_MS), bad: steady(0) };
    expect(ask([], {}, {}, silent).figures.quality.coveredShare).toBeCloseTo(0.8, 9);
    const { quality } = ask([once('exclude', from, from + 6 * DAY_MS)], {}, {}, silent).figures;
    expect(quality.coveredShare).toBeCloseTo(1, 9);
    expect(quality.flags.map(({ code }) => code)).not.toContain('gaps');
  });

  it('silence during maintenance is not "no data"', () => {
    const silent = { total: silentDuring(steady(10), NOW_MS - 5 * HOUR_MS, NOW_MS), bad: steady(0) };
    expect(ask([], {}, {}, silent).figures.status).toBe('no-data');
    expect(ask([once('exclude', NOW_MS - 5 * HOUR_MS, NOW_MS + HOUR_MS)], {}, {}, silent).figures.status).toBe(
      'healthy'
    );
  });

  it('a window of which all is excluded has no data', () => {
    const { figures, withoutExclusions } = ask([once('exclude', NOW_MS - 40 * DAY_MS, NOW_MS + DAY_MS)]);
    expect(figures).toMatchObject({ events: noData, sli: noData, remaining: noData, status: 'no-data' });
    expect(figures.quality.coveredShare).toBe(0);
    expect(withoutExclusions?.figures.remaining).toBeCloseTo(1 - 36_000 / 259_200, 12);
  });
});

describe('a running period', () => {
  it('does not expect events of time that is planned to be dropped', () => {
    const total = (exclusions: readonly Exclusion[]) => {
      const { budgetEvents } = ask(exclusions, { window: month }).figures;
      return budgetEvents === noData ? NaN : budgetEvents.total;
    };
    expect(total([])).toBeCloseTo(10 * 30 * 86_400, 3);
    expect(total([once('exclude', NOW_MS + DAY_MS, NOW_MS + 2 * DAY_MS)])).toBeCloseTo(10 * 29 * 86_400, 3);
  });

  it('lists what is planned in it, and compares nothing before it has begun', () => {
    const planned = once('exclude', NOW_MS + DAY_MS, NOW_MS + 2 * DAY_MS);
    const { exclusions, withoutExclusions } = ask([planned], { window: month });
    expect(exclusions).toEqual([expect.objectContaining({ fromMs: NOW_MS + DAY_MS, reason: 'Database upgrade' })]);
    expect(withoutExclusions).toBeUndefined();
  });
});

it('every Sunday from two to four in Berlin is dropped from four weeks', () => {
  const weekly: Exclusion = {
    ...once('exclude', 0, 0),
    time: {
      kind: 'recurring',
      rule: { frequency: 'weekly', interval: 1, byDay: [{ weekday: 6 }], byMonthDay: [] },
      startWallMs: Date.UTC(2026, 0, 4, 2),
      zone: 'Europe/Berlin',
      durationMs: 2 * HOUR_MS,
    },
  };
  const { figures, exclusions } = ask([weekly], { window: { kind: 'rolling', durationMs: 28 * DAY_MS } });
  expect(figures.events).toMatchObject({ total: expect.closeTo(10 * (28 * 86_400 - 4 * 7200), 3) });
  expect(exclusions?.map(({ fromMs }) => new Date(fromMs).toISOString())).toContain('2026-10-25T00:00:00.000Z');
});

const treatment = fc.constantFrom<Treatment>('exclude', 'good', 'freeze');
const someTime = fc
  .tuple(fc.integer({ min: 0, max: 32 * 1440 }), fc.integer({ min: 0, max: 32 * 1440 }))
  .map((ago) => ago.map((minutes) => NOW_MS - minutes * MINUTE_MS).sort((a, b) => a - b))
  .map(([fromMs = 0, toMs = 0]) => ({ fromMs, toMs: toMs + MINUTE_MS }));
/** Never more bad than there are in all: that would be cut, by more the narrower the buckets are. */
const bumpy: Record<'total' | 'bad', CountIn> = {
  total: (fromMs, toMs) => steady(30)(fromMs, toMs),
  bad: (fromMs, toMs) =>
    [2, 9, 21].reduce(
      (sum, day) => sum + (during(day, NOW_MS - day * DAY_MS - 777_000, NOW_MS - day * DAY_MS)(fromMs, toMs) ?? 0),
      0
    ),
};

it('excluding nothing changes nothing', () => {
  const plain = ask([], {}, {}, bumpy);
  fc.assert(
    fc.property(treatment, (one) => {
      const { figures, pictures } = ask([once(one, NOW_MS - 50 * DAY_MS, NOW_MS - 45 * DAY_MS)], {}, {}, bumpy);
      expect({ figures, pictures }).toEqual({ figures: plain.figures, pictures: plain.pictures });
    })
  );
});

it('what is excluded and what is left is all', () => {
  const all = eventsOf(ask([], {}, {}, bumpy));
  const none = { good: 0, bad: 0, total: 0 };
  fc.assert(
    fc.property(someTime, ({ fromMs, toMs }) => {
      const rest = ask([once('exclude', fromMs, toMs)], {}, {}, bumpy).figures.events;
      const cut = ask([once('exclude', 0, fromMs), once('exclude', toMs, NOW_MS)], {}, {}, bumpy).figures.events;
      const [a, b] = [rest === noData ? none : rest, cut === noData ? none : cut];
      expect(a.total + b.total).toBeCloseTo(all.total, 3);
      expect(a.bad + b.bad).toBeCloseTo(all.bad, 3);
    }),
    { numRuns: 60 }
  );
});

it('good and frozen burn the same, and nothing ever burns more than without', () => {
  fc.assert(
    fc.property(someTime, ({ fromMs, toMs }) => {
      const [good, frozen] = [once('good', fromMs, toMs), once('freeze', fromMs, toMs)].map((one) =>
        ask([one], {}, {}, bumpy)
      );
      expect(good?.figures.remaining).toBe(frozen?.figures.remaining);
      expect(Number(good?.figures.remaining)).toBeGreaterThanOrEqual(Number(ask([], {}, {}, bumpy).figures.remaining));
    }),
    { numRuns: 60 }
  );
});
