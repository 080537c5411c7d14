import type { SloQuestion } from '../../../core/slo/answer';
import type { Exclusion } from '../../../core/slo/exclusions/exclusion';
import { exclusionsOf, withoutExclusions } from '../../../core/slo/exclusions/exclusionsIn';
import { sloWith } from '../../../core/slo/testing/question';
import { withAnnotated } from './annotatedExclusions';

const outage = (fromMs: number): Exclusion => ({
  reason: 'Database moved',
  treatment: 'exclude',
  origin: 'annotation',
  time: { kind: 'once', fromMs, toMs: fromMs + 3_600_000 },
});
const question: SloQuestion = {
  slo: { ...sloWith({}), exclusions: [{ ...outage(1), origin: 'slo' }] },
  dataSourceUid: 'prom',
  range: { fromMs: 0, toMs: 86_400_000 },
  detail: 'page',
  budgetOverTime: false,
  pastPeriods: 0,
};
const source = { of: () => [outage(2)], know: async () => undefined, unread: () => undefined };

it('brings what annotations exclude once, however often the question is asked again', () => {
  const once = withAnnotated(question, source);
  expect(exclusionsOf(once).map(({ time }) => time)).toEqual([outage(1).time, outage(2).time]);
  expect(exclusionsOf(withAnnotated(once, { ...source, of: () => [outage(2)] }))).toEqual(exclusionsOf(once));
});

it('brings nothing back to a question asked as if nothing were excluded', () => {
  const without = withAnnotated(withoutExclusions(withAnnotated(question, source)), source);
  expect(exclusionsOf(without)).toEqual([]);
});
