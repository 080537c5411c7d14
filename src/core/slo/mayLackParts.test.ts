import type { BucketAnswer } from '../measure/bucket';
import { mayLackParts } from './mayLackParts';

it.each`
  warnings                                                           | lacks
  ${[]}                                                              | ${false}
  ${['partial response']}                                            | ${true}
  ${['PromQL warning: a mix of histograms']}                         | ${false}
  ${['PromQL info: metric might not be a counter']}                  | ${false}
  ${['PromQL info: might not be a counter', 'store 2 is not there']} | ${true}
`('$warnings: $lacks', ({ warnings, lacks }) => {
  const answer: BucketAnswer = {
    request: { dataSourceUid: 'prom', widthMs: 60_000, fromMs: 0, toMs: 60_000, queries: {} },
    counts: {},
    missing: [],
    warnings,
    buckets: { cached: 0, fresh: 1 },
    readAtMs: 0,
  };
  expect(mayLackParts([{ ...answer, warnings: [] }, answer])).toBe(lacks);
});
