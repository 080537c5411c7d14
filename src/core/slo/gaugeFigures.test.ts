import { evaluate } from './evaluate';
import { planQuestion } from './planQuestion';
import type { BudgetingMethod, Indicator } from './slo';
import { answersFor, steady } from './testing/answers';
import { CONTEXT, questionWith } from './testing/question';

const series = { metric: 'age_seconds', matchers: [] };
const threshold: Indicator = { kind: 'threshold', series, op: 'lt', value: 60, stepMs: 60_000, groupBy: [] };
const yesNo: Indicator = { kind: 'yes-no', series, groupBy: [] };
const native = (at: number): Indicator => ({
  kind: 'latency',
  histogram: series,
  threshold: at,
  native: true,
  groupBy: [],
});

function figuresOf(indicator: Indicator, method: BudgetingMethod = { kind: 'occurrences' }) {
  const question = questionWith({ indicator, method });
  const plan = planQuestion(question, CONTEXT);
  return evaluate(question, plan, answersFor(plan, { good: steady(0.99), total: steady(1) })).figures;
}

it.each([
  [threshold, 'checks'],
  [yesNo, 'checks'],
  [native(1), 'events'],
] as const)('says what it counts', (indicator, unit) => {
  expect(figuresOf(indicator).unit).toBe(unit);
  expect(figuresOf(indicator, { kind: 'ratio-timeslices', sliceMs: 60_000 }).unit).toBe('slices');
});

it('checks have no edges that narrow slices would be rough at', () => {
  const narrow = { kind: 'ratio-timeslices', sliceMs: 60_000 } as const;
  const codes = (indicator: Indicator) => figuresOf(indicator, narrow).quality.flags.map(({ code }) => code);
  expect(codes(yesNo)).not.toContain('narrow-slices');
  expect(codes(native(1))).toContain('narrow-slices');
});

it.each([
  [0.25, false],
  [1, false],
  [0.3, true],
  [1.5, true],
])('a threshold of %d may be between two bounds: %s', (at, told) => {
  const codes = figuresOf(native(at)).quality.flags.map(({ code }) => code);
  expect(codes.includes('interpolated')).toBe(told);
});
