import { evaluate } from './evaluate';
import { planQuestion } from './planQuestion';
import type { LogIndicator } from './slo';
import { answersFor, type CountIn, silentDuring, steady } from './testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith } from './testing/question';

const streams = { matchers: [{ label: 'job', op: '=' as const, value: 'shop' }], lines: [], fields: [] };
const indicator: LogIndicator = {
  kind: 'logs',
  given: 'bad',
  event: { ...streams, lines: [{ op: '|=', value: 'failed' }] },
  total: streams,
  groupBy: [],
};
const question = questionWith({ indicator, target: 0.99, precision: 'exact', births: 'count' });
const plan = planQuestion(question, { ...CONTEXT, scrapeIntervalMs: 0 });

function figures(total: CountIn, bad: CountIn = () => undefined) {
  return evaluate(question, plan, answersFor(plan, { total, bad })).figures;
}

it('counts lines alone: nothing is exact by halves, and nothing is born', () => {
  const asked = plan.requests.map(({ queries, language }) => [language, ...Object.keys(queries).sort()]);
  expect(new Set(asked.map(String))).toEqual(new Set(['logql,bad,total']));
  const exprs = plan.requests.flatMap(({ queries }) => Object.values(queries));
  expect(exprs.every((expr) => /^sum\(count_over_time\(\{job="shop"\}[^[]*\[\d+[mhd]\]\)\)$/.test(expr))).toBe(true);
});

it('time without lines is no gap', () => {
  const { events, quality, remaining } = figures(silentDuring(steady(1), NOW_MS - 9 * DAY_MS, NOW_MS - 5 * DAY_MS));
  expect(events).toMatchObject({ bad: 0 });
  expect(quality.coveredShare).toBeCloseTo(1, 3);
  expect(quality.flags.map(({ code }) => code)).toEqual(['bad-never-seen']);
  expect(remaining).toBe(1);
});

it('before the first line nothing tells silence from logs that are not kept any more', () => {
  const { quality } = figures(silentDuring(steady(1), 0, NOW_MS - 20 * DAY_MS));
  expect(quality.coveredShare).toBeCloseTo(2 / 3, 1);
  expect(quality.flags).toContainEqual(expect.objectContaining({ code: 'short-history' }));
});

it.each`
  given     | counted | expected
  ${'bad'}  | ${0.25} | ${0.75}
  ${'good'} | ${0.25} | ${0.25}
`('lines that are given as $given are those', ({ given, counted, expected }) => {
  const asked = questionWith({ indicator: { ...indicator, given }, target: 0.99 });
  const answers = answersFor(plan, { total: steady(4), [given]: steady(4 * counted) });
  expect(evaluate(asked, plan, answers).figures.sli).toBeCloseTo(expected, 9);
});

it.each`
  hours  | status
  ${2.9} | ${'healthy'}
  ${4.1} | ${'no-data'}
`('silent for $hours of 3 hours allowed: $status', ({ hours, status }) => {
  const { status: found, quality } = figures(silentDuring(steady(1), NOW_MS - hours * HOUR_MS, Infinity));
  expect(found).toBe(status);
  expect(quality.flags.some(({ code }) => code === 'silent')).toBe(status === 'no-data');
});

it('logs in which no line was ever counted give no figure', () => {
  const { status, events, remaining } = figures(() => undefined);
  expect([status, events, remaining]).toEqual(['no-data', 'no-data', 'no-data']);
});
