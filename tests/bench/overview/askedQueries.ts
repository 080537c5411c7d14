import type { Request } from '@playwright/test';

import type { Source } from '../benchBrowser';

/** A query that a page sent to its data source. */
export interface AskedQuery {
  expr: string;
  fromMs: number;
  toMs: number;
  stepMs: number;
}

interface Sent {
  from: string;
  to: string;
  queries: ReadonlyArray<{ expr: string; intervalMs: number }>;
}

export function askedIn(request: Request): AskedQuery[] {
  const { from, to, queries }: Sent = request.postDataJSON();
  return queries.map(({ expr, intervalMs }) => ({ expr, fromMs: Number(from), toMs: Number(to), stepMs: intervalMs }));
}

/** Samples that queries read: Prometheus is asked once more, now with its statistics. */
export async function samplesOf(source: Source, asked: readonly AskedQuery[]): Promise<number> {
  source.take();
  for (const { expr, fromMs, toMs, stepMs } of asked) {
    // As Grafana does.
    const [start, end] = [fromMs, toMs].map((ms) => String((Math.floor(ms / stepMs) * stepMs) / 1000));
    await source.ask('query_range', { query: expr, start: start ?? '', end: end ?? '', step: String(stepMs / 1000) });
  }
  return source.take().samples;
}
