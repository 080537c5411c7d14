import type { BatchQuestion, BatchResult } from '../engine/queryTransport';
import { measureIntervals } from './measureIntervals';

const signal = new AbortController().signal;
const counted = (samples: number | undefined) =>
  ({
    kind: 'counted',
    groups: samples === undefined ? [] : [{ labels: {}, values: Float64Array.of(samples) }],
    warnings: [],
  }) as const;

it.each`
  samples      | intervalMs
  ${20}        | ${30_000}
  ${19}        | ${30_000}
  ${40}        | ${15_000}
  ${61}        | ${10_000}
  ${10}        | ${60_000}
  ${2}         | ${300_000}
  ${undefined} | ${'silent'}
`('$samples samples in ten minutes: every $intervalMs ms', async ({ samples, intervalMs }) => {
  const asked: BatchQuestion[] = [];
  const transport = async (question: BatchQuestion): Promise<BatchResult> => {
    asked.push(question);
    return { kind: 'answered', results: [counted(samples)] };
  };
  expect(await measureIntervals(transport, 'p', ['up{a="b"}'], 1_800_000_000_000, signal)).toEqual([intervalMs]);
  expect(asked[0]?.exprs).toEqual([
    'min(count_over_time(up{a="b"}[599999ms]) and up{a="b"} offset 10m and up{a="b"}) or max(count_over_time(up{a="b"}[599999ms]))',
  ]);
});

it('knows nothing where the data source does not answer', async () => {
  const transport = async (): Promise<BatchResult> => ({
    kind: 'refused',
    problem: { code: 'unreachable', detail: '' },
  });
  expect(await measureIntervals(transport, 'p', ['up', 'down'], 0, signal)).toEqual([undefined, undefined]);
});
