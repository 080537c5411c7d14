import { during, silentDuring, steady } from '../testing/answers';
import { DAY_MS, HOUR_MS, NOW_MS } from '../testing/question';
import { answerComposite, compositeQuestion, type TestPart } from './testing/compositeQuestion';

const total = steady(100);
const daysAgo = (days: number): number => NOW_MS - days * DAY_MS;
/** `spent` of the budget of 30 days at 99.9 %, `days` ago, and since six hours `rate` times the pace that lasts. */
function failing(spent: number, days: number, rate: number): TestPart {
  const once = during(spent * 72, daysAgo(days), daysAgo(days) + HOUR_MS);
  const lately = during(rate * 0.1, NOW_MS - 6 * HOUR_MS, NOW_MS);
  return { name: 'failing', counts: { total, bad: (...span) => (once(...span) ?? 0) + (lately(...span) ?? 0) } };
}

it.each`
  gap               | part                      | fromMs              | toMs
  ${'none'}         | ${failing(0.5, 1, 0.8)}   | ${0}                | ${0}
  ${'at the end'}   | ${failing(0.5, 1, 0.8)}   | ${NOW_MS - HOUR_MS} | ${NOW_MS}
  ${'at the start'} | ${failing(0.5, 1, 0.8)}   | ${0}                | ${daysAgo(20)}
  ${'in between'}   | ${failing(0.7, 20, 0.95)} | ${daysAgo(25)}      | ${daysAgo(15)}
`('a rolling budget that runs out is at risk, whatever gap another part has: $gap', ({ part, fromMs, toMs }) => {
  const other: TestPart = {
    name: 'other',
    counts: { total: silentDuring(total, fromMs, toMs), bad: () => 0 },
  };
  const alone = answerComposite(compositeQuestion('criticalPath', [part]), [part]);
  const both = answerComposite(compositeQuestion('criticalPath', [part, other]), [part, other]);
  expect(Number(both.figures.remaining)).toBeGreaterThan(0.25);
  expect(alone.figures.status).toBe('at-risk');
  expect(both.figures.status).toBe('at-risk');
});
