import { planQuestion } from './planQuestion';
import { CONTEXT, DAY_MS, NOW_MS, questionWith } from './testing/question';

/** Minutes of the widths at which births are asked, and of all. */
function widths(detail: 'overview' | 'page') {
  const range = { fromMs: NOW_MS - 29 * DAY_MS, toMs: NOW_MS };
  const { requests } = planQuestion(questionWith({}, { range, detail }), { ...CONTEXT, nowMs: NOW_MS });
  const minutes = (some: typeof requests) => [...new Set(some.map(({ widthMs }) => widthMs / 60_000))].sort();
  return { births: minutes(requests.filter(({ queries }) => queries.births !== undefined)), all: minutes(requests) };
}

it('a page asks births in all its buckets', () => {
  const { births, all } = widths('page');
  expect(births).toEqual(all);
});

it('a list asks births in all but the narrow buckets, which each refresh asks', () => {
  const { births, all } = widths('overview');
  expect(all).toContain(1);
  expect(births).toEqual(all.filter((minutes) => minutes !== 1));
});
