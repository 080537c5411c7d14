import type { BatchQuestion, BatchResult } from '../engine/queryTransport';
import { firstSample } from './firstSample';

const dayMs = 86_400_000;
const toMs = 2_000 * dayMs;
const month = { fromMs: toMs - 30 * dayMs, toMs };
const signal = new AbortController().signal;

/** A data source with samples of one series from an instant on. */
function recordsSince(sinceMs: number, asked: BatchQuestion[] = []) {
  return async (question: BatchQuestion): Promise<BatchResult> => {
    asked.push(question);
    const { fromMs, widthMs } = question;
    const instants = Array.from({ length: (question.toMs - fromMs) / widthMs }, (_, i) => fromMs + (i + 1) * widthMs);
    const values = Float64Array.from(instants, (atMs) => (atMs >= sinceMs ? 3 : NaN));
    return { kind: 'answered', results: [{ kind: 'counted', groups: [{ labels: {}, values }], warnings: [] }] };
  };
}

const minuteMs = 60_000;

it.each`
  records                | sinceMs                                  | found
  ${'12 days'}           | ${toMs - 12 * dayMs}                     | ${toMs - 12 * dayMs}
  ${'a few hours more'}  | ${toMs - 12 * dayMs - dayMs / 8}         | ${toMs - 12 * dayMs - dayMs / 8}
  ${'some seconds less'} | ${toMs - 12 * dayMs - dayMs / 8 + 1_000} | ${toMs - 12 * dayMs - dayMs / 8 + 12 * minuteMs}
  ${'an hour'}           | ${toMs - dayMs / 24}                     | ${toMs - dayMs / 24}
  ${'the whole window'}  | ${toMs - 30 * dayMs}                     | ${undefined}
  ${'a year'}            | ${toMs - 365 * dayMs}                    | ${undefined}
  ${'nothing'}           | ${toMs + dayMs}                          | ${undefined}
`('finds where records of $records begin', async ({ sinceMs, found }) => {
  expect(await firstSample(recordsSince(sinceMs), 'prom', 'a_total', month, signal)).toBe(found);
});

it('finds records that are younger than a sixtieth of the window', async () => {
  const nowMs = toMs + 5 * 60 * minuteMs;
  const window = { fromMs: nowMs - 30 * dayMs, toMs: nowMs };
  expect(await firstSample(recordsSince(toMs + 60 * minuteMs), 'prom', 'a_total', window, signal)).toBe(
    toMs + 60 * minuteMs
  );
});

it('looks at sixty instants, whole minutes apart', async () => {
  const asked: BatchQuestion[] = [];
  const odd = { fromMs: toMs - 7 * dayMs + 1_234, toMs: toMs + 1_234 };
  await firstSample(recordsSince(0, asked), 'prom', 'a_total{job="x"}', odd, signal);
  expect(asked[0]?.exprs).toEqual(['count(a_total{job="x"})']);
  const { fromMs = 0, widthMs = 1, toMs: endMs = 0 } = asked[0] ?? {};
  expect(widthMs % 60_000).toBe(0);
  expect(fromMs % widthMs).toBe(0);
  expect((endMs - fromMs) / widthMs).toBeLessThanOrEqual(61);
});

it('knows nothing where the data source does not answer', async () => {
  const refused = async (): Promise<BatchResult> => ({
    kind: 'refused',
    problem: { code: 'unreachable', detail: '' },
  });
  expect(await firstSample(refused, 'prom', 'a_total', month, signal)).toBeUndefined();
});
