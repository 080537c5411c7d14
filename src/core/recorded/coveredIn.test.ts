import type { BucketAnswer, BucketRequest } from '../measure/bucket';
import { coveredIn, coverageRequest } from './coveredIn';
import type { RecordedSeries } from './recordedSeries';

const HOUR_MS = 3_600_000;
const BLOCK_MS = 6 * HOUR_MS;

const series: RecordedSeries = {
  source: 'headroom',
  holds: 'events',
  fits: (widthMs) => widthMs % 300_000 === 0,
  queries: () => ({}),
  blockMs: BLOCK_MS,
  coverage: 'covered',
};

function request(fromMs: number, toMs: number, widthMs: number): BucketRequest {
  return { dataSourceUid: 'prometheus', fromMs, toMs, widthMs, queries: { total: 'total' } };
}

function answer(...groups: number[][]): BucketAnswer {
  return {
    request: request(0, 5 * BLOCK_MS, BLOCK_MS),
    counts: { total: groups.map((values) => ({ labels: {}, values: Float64Array.from(values) })) },
    missing: [],
    warnings: [],
    buckets: { cached: 0, fresh: 5 },
    readAtMs: 0,
  };
}

it.each`
  case                      | values                       | blocks
  ${'all'}                  | ${[1, 1, 1, 1, 1]}           | ${[[0, 5]]}
  ${'none'}                 | ${[NaN, NaN, NaN, NaN, NaN]} | ${[]}
  ${'a hole'}               | ${[1, 0, 1, 1, NaN]}         | ${[[0, 1], [2, 4]]}
  ${'an answer that lacks'} | ${[1]}                       | ${[[0, 1]]}
`('$case', ({ values, blocks }) => {
  const covered = coveredIn(answer(values)).map(({ fromMs, toMs }) => [fromMs / BLOCK_MS, toMs / BLOCK_MS]);
  expect(covered).toEqual(blocks);
});

it('nothing is covered where nothing answered', () => {
  expect(coveredIn({ ...answer(), counts: {} })).toEqual([]);
});

it('asks whole blocks that have settled, under what fits only', () => {
  const asked = [request(HOUR_MS, 30 * HOUR_MS, HOUR_MS), request(30 * HOUR_MS, 31 * HOUR_MS, 60_000)];
  expect(coverageRequest(series, asked, 29 * HOUR_MS)).toEqual({
    ...request(0, 24 * HOUR_MS, BLOCK_MS),
    queries: { total: 'covered' },
  });
  expect(coverageRequest(series, asked, 5 * HOUR_MS)).toBeUndefined();
  expect(coverageRequest(series, asked.slice(1), 29 * HOUR_MS)).toBeUndefined();
});

it('asks the block in which wide buckets end, once it has settled', () => {
  const asked = [request(0, 29 * HOUR_MS, HOUR_MS)];
  const end = (settledMs: number) => coverageRequest(series, asked, settledMs)?.toMs;
  expect(end(30 * HOUR_MS - 1)).toBe(24 * HOUR_MS);
  expect(end(30 * HOUR_MS)).toBe(30 * HOUR_MS);
  expect(end(60 * HOUR_MS)).toBe(30 * HOUR_MS);
});
