import { answerQuestions, type Evaluate } from '../../src/adapters/measure/answers/answerQuestions';
import { BucketEngine } from '../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import type { HttpClient } from '../../src/adapters/measure/transport/httpAnswer';
import type { LogSelector } from '../../src/core/documents/logSelector';
import type { SloAnswer, SloQuestion } from '../../src/core/slo/answer';
import { evaluate } from '../../src/core/slo/evaluate';
import type { LogIndicator, Slo } from '../../src/core/slo/slo';
import { questionWith } from '../../src/core/slo/testing/question';
import { wholeAnswer } from '../integration/engine/wholeAnswer';
import { grafanaWithLoki, type LogLine, lokiUrl, pushLines, runId } from './loki';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const nowMs = Math.floor(Date.now() / minuteMs) * minuteMs - minuteMs;
export const day0Ms = Math.floor((nowMs - 5 * dayMs) / dayMs) * dayMs;

export interface Told extends LogLine {
  status?: number;
  tookMs?: number;
}

/** Requests at odd milliseconds and exactly on edges of buckets, lines that are none, and some that are cut off. */
function pushed(): Told[] {
  const lines: Told[] = [];
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let atMs = day0Ms; atMs <= nowMs - 30 * minuteMs; atMs += Math.floor(1 + random() * 9 * minuteMs)) {
    const status = random() < 0.1 ? 500 : 200;
    const tookMs = Math.floor(random() * 1000);
    const fields = { method: 'POST', path: '/pay', status, ms: tookMs, dur: `${tookMs}ms` };
    const kind = random();
    if (kind < 0.8) {
      lines.push({ atMs, line: JSON.stringify(fields), status, tookMs });
    } else {
      lines.push({
        atMs,
        line: kind < 0.9 ? '{"method":"POST","status":5' : `waiting for $__interval, ${'x'.repeat(9)}`,
      });
    }
  }
  const edges = [1, 6, 24, 25, 48].map((hours) => day0Ms + hours * hourMs);
  const onEdge = edges.map((atMs) => ({
    atMs,
    line: '{"method":"GET","status":503,"ms":7,"dur":"7ms"}',
    status: 503,
    tookMs: 7,
  }));
  return [...lines, ...onEdge];
}

/** What a shop wrote in the last days. */
export const lines: readonly Told[] = pushed();
export const requestLines = lines.filter(({ status }) => status !== undefined);
export const isFailed = ({ status = 0 }: Told) => status >= 500;

const job = `shop-${runId}`;
export const streams: LogSelector = { matchers: [{ label: 'job', op: '=', value: job }], lines: [], fields: [] };
export const requests: LogSelector = { ...streams, parser: 'json' };
const bad: LogSelector = { ...requests, fields: [{ field: 'status', op: '>=', value: 500 }] };
export const ratio: LogIndicator = { kind: 'logs', given: 'bad', event: bad, total: requests, groupBy: [] };

export function latency(field: string, threshold: number | string): LogIndicator {
  const event: LogSelector = { ...requests, fields: [{ field, op: '<=', value: threshold }] };
  return { kind: 'logs', given: 'good', event, total: requests, groupBy: [], latency: { field, threshold } };
}

/** Before the tests of a file: has all lines written where a Loki is there. */
export async function writeLines(): Promise<void> {
  if (lokiUrl !== undefined) {
    await pushLines({ job }, lines);
  }
}

/** Lengths of all ranges that Loki was asked for. */
export const askedMs: number[] = [];
const real = grafanaWithLoki();
export const http: HttpClient = (request, signal) => {
  const body = request.body as { from: string; to: string; queries: Array<{ intervalMs: number }> } | undefined;
  if (body !== undefined) {
    askedMs.push(Number(body.to) - Number(body.from) + (body.queries[0]?.intervalMs ?? 0));
  }
  return real(request, signal);
};

export function openEngine() {
  return new BucketEngine({
    transport: dsQueryTransport(http),
    store: memoryChunkStore(undefined),
    scopeOf: () => 'tests',
    nowMs: () => nowMs,
    patience: { retries: 0, waitMs: async () => undefined, random: () => 0.5 },
  });
}

/** Over seven days unless told otherwise. */
export function logQuestion(slo: Partial<Slo>, changes: Partial<SloQuestion> = {}): SloQuestion {
  return questionWith(
    { dataSource: { type: 'loki' }, window: { kind: 'rolling', durationMs: 7 * dayMs }, target: 0.9, ...slo },
    { dataSourceUid: 'loki', range: { fromMs: nowMs - dayMs, toMs: nowMs }, ...changes }
  );
}

export async function answerOf(
  slo: Partial<Slo>,
  changes: Partial<SloQuestion> = {},
  { asking = answerQuestions, by = evaluate }: { asking?: typeof answerQuestions; by?: Evaluate } = {}
): Promise<SloAnswer> {
  const intervals = { of: async (refs: readonly unknown[]) => refs.map(() => 0) };
  const parts = { engine: openEngine(), intervals, nowMs: () => nowMs, evaluate: by };
  return wholeAnswer(parts, logQuestion(slo, changes), asking);
}

/** What was pushed, by the bucket `(start, end]` that holds it. */
export function counted(of: readonly Told[], widthMs: number, fromMs: number, toMs: number): number[] {
  const counts = new Array<number>(Math.round((toMs - fromMs) / widthMs)).fill(0);
  for (const { atMs } of of) {
    const index = Math.ceil((atMs - fromMs) / widthMs) - 1;
    if (index >= 0 && index < counts.length) {
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}
