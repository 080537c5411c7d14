import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HttpClient } from '../../src/adapters/measure/transport/httpAnswer';
import { startServer } from '../../workbench/server/startServer';
import { fetchHttp } from '../integration/engine/fetchHttp';

/**
 * How Loki counts, and in which words it refuses, no imitation can tell: these tests run where the address of a real one
 * is in the environment. It has to take lines of the last days, and to keep what it has written to its store in memory too
 * until its index knows of it (`ingester.chunk_retain_period`, half an hour); each run writes streams of its own.
 */
export const lokiUrl = process.env.LOKI_URL?.replace(/\/$/, '');
export const itWithLoki = lokiUrl ? it : it.skip;

/** Tells the streams of one run from those of others. */
export const runId = `r${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;

export interface LogLine {
  atMs: number;
  line: string;
}

/**
 * Sent oldest first; resolves once all can be read by their own time: Loki asks those who take lines in only for the
 * last hours, so old ones must have reached its store. Of lines that are the same in text and time it keeps one.
 */
export async function pushLines(stream: Record<string, string>, lines: readonly LogLine[]): Promise<void> {
  const sorted = [...lines].sort((a, b) => a.atMs - b.atMs);
  for (let first = 0; first < sorted.length; first += 2_000) {
    const part = sorted.slice(first, first + 2_000);
    const values = part.map(({ atMs, line }) => [`${atMs}000000`, line]);
    const response = await fetch(`${lokiUrl}/loki/api/v1/push`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ streams: [{ stream, values }] }),
    });
    if (!response.ok) {
      throw new Error(`Loki does not take the lines: ${response.status} ${await response.text()}`);
    }
  }
  const [oldest, newest] = [sorted[0]?.atMs ?? 0, sorted.at(-1)?.atMs ?? 0];
  const selector = `{${Object.entries(stream).map(([name, value]) => `${name}="${value}"`)}}`;
  await untilCounted(selector, oldest - 1, Math.ceil(newest / minuteMs) * minuteMs, lines.length);
}

const minuteMs = 60_000;
const patienceMs = 20_000;

async function untilCounted(selector: string, fromMs: number, toMs: number, count: number): Promise<void> {
  const endMs = Date.now() + patienceMs;
  const query = `sum(count_over_time(${selector} [${toMs - fromMs}ms]))`;
  const params = new URLSearchParams({ query, start: `${toMs}000000`, end: `${toMs}000000`, step: '1000ms' });
  let found = 0;
  while (Date.now() < endMs) {
    // What it is not allowed to hurry it does by itself some time later.
    await fetch(`${lokiUrl}/flush`, { method: 'POST' });
    const response = await fetch(`${lokiUrl}/loki/api/v1/query_range?${params}`);
    const { data } = (await response.json()) as Matrix;
    found = Number(data.result[0]?.values[0]?.[1] ?? 0);
    if (found === count) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Loki counts ${found} lines of ${selector}, not ${count}`);
}

interface Matrix {
  data: { result: Array<{ values: Array<[number, string]> }> };
}

/** The workbench with that Loki as its data source `loki`, where a test asks it; closed after the tests of the file. */
let workbench: Promise<{ url: string; close(): Promise<void> }> | undefined;
const folder = join(tmpdir(), `headroom-${runId}`);

export function grafanaWithLoki(): HttpClient {
  return async (request, signal) => {
    workbench ??= startServer({
      port: 0,
      dataFolder: folder,
      provisioningFolder: 'provisioning',
      distFolder: 'dist',
      pageFolder: '.workbench/page',
    });
    return fetchHttp((await workbench).url)(request, signal);
  };
}

afterAll(async () => {
  await (await workbench)?.close();
  rmSync(folder, { recursive: true, force: true });
});
