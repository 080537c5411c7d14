import { planQuestion } from './planQuestion';
import { readingCost } from './readingCost';
import type { Slo } from './slo';
import { CONTEXT, DAY_MS, HOUR_MS, questionWith, ratioWith } from './testing/question';

const SERIES = { total: 10, event: 2, groups: 1 };
const A_DAY = DAY_MS / 15_000;

function costOf(slo: Partial<Slo> = {}, series = SERIES, everyMs = 15_000) {
  const question = questionWith(slo);
  const plan = planQuestion(question, { ...CONTEXT, scrapeIntervalMs: everyMs });
  return readingCost(question.slo, plan, series, everyMs);
}

/** How long the plan's buckets are together; narrow and wide ones lie side by side, and charts may be asked beside them. */
const daysOf = (slo: Partial<Slo> = {}) =>
  planQuestion(questionWith(slo), CONTEXT).requests.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0) / DAY_MS;

const gauge = { metric: 'age', matchers: [] };

it('each sample of all and of bad events is read once, and first values twice a bucket', () => {
  const { samplesADay, samplesRead } = costOf() ?? { samplesADay: 0, samplesRead: 0 };
  expect(samplesADay).toBe(10 * A_DAY);
  const increases = daysOf() * A_DAY * 12;
  expect(samplesRead).toBeGreaterThan(increases);
  expect(samplesRead).toBeLessThan(increases * 1.01);
});

it('counts series of events that are of another metric too', () => {
  const apart = ratioWith({ event: { metric: 'errors_total', matchers: [] } });
  expect(costOf({ indicator: apart })?.samplesADay).toBe(12 * A_DAY);
  const latency = { kind: 'latency' as const, histogram: gauge, threshold: 1, groupBy: [] };
  expect(costOf({ indicator: latency })?.samplesADay).toBe(12 * A_DAY);
});

it('with recording rules a sample stands for five minutes, but for what has not yet been recorded', () => {
  const { samplesRead = 0, withRules } = costOf() ?? {};
  expect(withRules?.samplesADay).toBe(2 * 1440);
  // Two series of counts, and two of their moments.
  const recorded = (daysOf() * DAY_MS * 4) / 300_000;
  expect(withRules?.samplesRead).toBeGreaterThan(recorded * 0.9);
  expect(withRules?.samplesRead).toBeLessThan(recorded + (12 * 6 * HOUR_MS) / 15_000 + samplesRead * 0.01);
  expect(samplesRead).toBeGreaterThan(10 * (withRules?.samplesRead ?? Infinity));
});

it('recorded series come by group', () => {
  const indicator = ratioWith({ groupBy: ['az'] });
  const rulesOf = (groups: number) => costOf({ indicator }, { ...SERIES, groups })?.withRules;
  expect(rulesOf(3)?.samplesADay).toBe(6 * 1440);
  expect(rulesOf(3)?.samplesRead).toBeGreaterThan(rulesOf(1)?.samplesRead ?? Infinity);
});

it('edges that are counted exactly read more, and have no rules', () => {
  expect(costOf({ precision: 'exact' })?.samplesRead).toBeGreaterThan(1.9 * (costOf()?.samplesRead ?? Infinity));
  expect(costOf({ births: 'count' })?.samplesRead).toBeGreaterThan(costOf()?.samplesRead ?? Infinity);
  expect(costOf({ precision: 'exact' })?.withRules).toBeUndefined();
});

it('what is scraped too seldom is not recorded', () => {
  expect(costOf({}, SERIES, 60_000)?.withRules).toBeDefined();
  expect(costOf({}, SERIES, 120_000)?.withRules).toBeUndefined();
});

it('a threshold is looked at as often as it says, twice in all; a yes or no at each sample, twice', () => {
  const threshold = { kind: 'threshold', series: gauge, op: 'lt', value: 1, stepMs: 60_000, groupBy: [] } as const;
  expect(costOf({ indicator: threshold })?.samplesRead).toBeCloseTo(
    daysOf({ indicator: threshold }) * 1440 * 2 * 10,
    0
  );
  const yesNo = { kind: 'yes-no', series: gauge, groupBy: [] } as const;
  expect(costOf({ indicator: yesNo })?.samplesRead).toBeCloseTo(daysOf({ indicator: yesNo }) * A_DAY * 2 * 10, 0);
  expect(costOf({ indicator: yesNo })?.withRules).toBeUndefined();
});

it('says nothing where the series do not tell', () => {
  const native = { kind: 'latency', histogram: gauge, threshold: 1, native: true, groupBy: [] } as const;
  const free = {
    kind: 'free',
    language: 'promql',
    given: 'bad',
    event: { by: 'query', query: 'increase(a[$__window])' },
    total: { by: 'query', query: 'increase(b[$__window])' },
    groupBy: [],
  } as const;
  expect([costOf({ indicator: native }), costOf({ indicator: free })]).toEqual([undefined, undefined]);
  expect(costOf({}, SERIES, 0)).toBeUndefined();
});
