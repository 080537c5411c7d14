import type { HttpAnswer, HttpClient } from '../../src/adapters/measure/transport/httpAnswer';

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

interface DsQuery {
  refId: string;
  expr: string;
  queryType?: string;
  step?: string;
  intervalMs: number;
}

interface Matrix {
  data: { result: Array<{ metric: Record<string, string>; values: Array<[number, string]> }> };
}

/** Answers as Grafana does with its Loki data source: the same parameters to Loki, the same frames from it. */
export function grafanaWithLoki(baseUrl = lokiUrl): HttpClient {
  return async ({ method, path, body, params }, signal): Promise<HttpAnswer> => {
    if (method === 'POST' && path === '/api/ds/query') {
      const { from, to, queries } = body as { from: string; to: string; queries: DsQuery[] };
      const answers = await Promise.all(queries.map((query) => rangeQuery(baseUrl, query, from, to, signal)));
      const results = Object.fromEntries(queries.map(({ refId }, i) => [refId, answers[i]]));
      const isFailed = answers.some((answer) => 'error' in answer);
      return { kind: 'answered', status: isFailed ? 400 : 200, data: { results } };
    }
    const [, resource] = /^\/api\/datasources\/uid\/[^/]+\/resources\/(.+)$/.exec(path) ?? [];
    const asked = new URLSearchParams(Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]));
    const response = await fetch(`${baseUrl}/loki/api/v1/${resource}?${asked}`, { signal });
    const text = await response.text();
    return response.ok
      ? { kind: 'answered', status: response.status, data: JSON.parse(text) }
      : { kind: 'answered', status: response.status, data: { message: text } };
  };
}

async function rangeQuery(baseUrl: string | undefined, query: DsQuery, from: string, to: string, signal: AbortSignal) {
  const stepMs = query.step === undefined ? query.intervalMs : Number(query.step.replace(/s$/, '')) * 1000;
  const params = new URLSearchParams({
    query: query.expr.replace(/\$\{?__[a-z_]+\}?/g, 'replaced'),
    direction: 'backward',
    start: `${from}000000`,
    end: `${to}000000`,
    step: `${stepMs}ms`,
  });
  const address = `${baseUrl}/loki/api/v1/query_range?${params}`;
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    return new Response(`Get "${address}": ${String(error).includes('closed') ? 'EOF' : String(error)}`, {
      status: 500,
    });
  });
  const text = await response.text();
  if (!response.ok) {
    return { error: text, errorSource: 'downstream', status: response.status, frames: [] };
  }
  const { data } = JSON.parse(text) as Matrix;
  const frames = data.result.map(({ metric, values }) => ({
    schema: {
      fields: [
        { name: 'Time', type: 'time', config: { interval: stepMs } },
        { name: 'Value', type: 'number', labels: metric },
      ],
    },
    data: { values: [values.map(([seconds]) => seconds * 1000), values.map(([, value]) => Number(value))] },
  }));
  return { status: 200, frames };
}
