import { BucketEngine } from '../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import type { HttpClient } from '../../src/adapters/measure/transport/httpAnswer';
import { logCatalog } from '../../src/adapters/measure/catalog/logCatalog';
import type { LogSelector } from '../../src/core/documents/logSelector';
import type { BucketRequest } from '../../src/core/measure/bucket';
import { logReadingCost } from '../../src/core/slo/logReadingCost';
import { planQuestion } from '../../src/core/slo/planQuestion';
import type { LogIndicator } from '../../src/core/slo/slo';
import { dayMs, hourMs, lines, logQuestion, minuteMs, nowMs } from './logShop';
import { grafanaWithLoki, itWithLoki, lokiUrl, pushLines, runId } from './loki';

jest.setTimeout(60_000);

const { signal } = new AbortController();
const catalog = logCatalog(grafanaWithLoki(), 'loki', () => nowMs + 1);
const job = `catalog-${runId}`;
const selector = `{job="${job}"}`;

/** Lines of the last hours in two streams, and of the days before in one of them. */
const recent = lines.filter(({ atMs }) => atMs > nowMs - 5 * hourMs);
const logfmt = Array.from({ length: 90 }, (_, i) => ({
  atMs: nowMs - 4 * hourMs + i * minuteMs,
  line: `took=${i + 1}ms level=info`,
}));

beforeAll(async () => {
  if (lokiUrl !== undefined) {
    await pushLines({ job, env: 'eu' }, lines);
    await pushLines({ job, env: 'us' }, logfmt);
  }
}, 120_000);

itWithLoki('labels, values and streams', async () => {
  const labels = await catalog.streamLabels(signal);
  expect(labels).toMatchObject({ status: 'ready', value: expect.arrayContaining(['env', 'job']) });
  const values = await catalog.streamValues(['env', 'job', `none_${runId}`], signal);
  expect(values).toMatchObject({
    status: 'ready',
    value: {
      env: expect.arrayContaining(['eu', 'us']),
      job: expect.arrayContaining([job]),
      [`none_${runId}`]: [],
    },
  });
  expect(await catalog.streams(selector, signal)).toMatchObject({
    status: 'ready',
    value: {
      series: 2,
      labels: expect.arrayContaining([
        {
          name: 'env',
          values: expect.arrayContaining([
            { value: 'eu', series: 1 },
            { value: 'us', series: 1 },
          ]),
        },
      ]),
    },
  });
  expect(await catalog.streams(`{job="nowhere-${runId}"}`, signal)).toMatchObject({ value: { series: 0, labels: [] } });
});

itWithLoki('fields of the latest lines, with type and parser', async () => {
  expect(recent.length).toBeGreaterThan(10);
  const fieldsOf = async (query: string) => {
    const answer = await catalog.detectedFields(query, signal);
    return Object.fromEntries(
      (answer.status === 'ready' ? answer.value : []).map(({ name, type, parsers }) => [name, { type, parsers }])
    );
  };
  expect(await fieldsOf(`{job="${job}",env="eu"}`)).toMatchObject({
    status: { type: 'int', parsers: ['json'] },
    ms: { type: 'int', parsers: ['json'] },
    dur: { type: 'duration', parsers: ['json'] },
    method: { type: 'string', parsers: ['json'] },
  });
  expect(await fieldsOf(`{job="${job}",env="us"}`)).toMatchObject({ took: { type: 'duration', parsers: ['logfmt'] } });
  expect(await fieldsOf(`{job="nowhere-${runId}"}`)).toEqual({});
});

/** As a collector writes: hour by hour, each in a chunk of its own. */
const steady = { job: `steady-${runId}` };
const hours = 30;
const hourOf = (hour: number) =>
  Array.from({ length: 60 }, (_, i) => ({
    atMs: nowMs - (hours - hour) * hourMs + i * minuteMs + 500,
    line: JSON.stringify({ status: i === 7 ? 500 : 200, path: `/cart/${hour * 60 + i}`, text: 'x'.repeat(500) }),
  }));
const indicator: LogIndicator = {
  ...{ kind: 'logs', given: 'bad', groupBy: [] },
  event: { ...ofSteady(), parser: 'json', fields: [{ field: 'status', op: '>=', value: 500 }] },
  total: ofSteady(),
};

function ofSteady(): LogSelector {
  return { matchers: [{ label: 'job', op: '=', value: steady.job }], lines: [], fields: [] };
}

itWithLoki('the index tells what lines were written, and with that what a burn-down reads', async () => {
  for (let hour = 0; hour < hours; hour++) {
    await pushLines(steady, hourOf(hour));
  }
  const answer = await catalog.statsOfEach([`{job="${steady.job}"}`, `{job="nowhere-${runId}"}`], signal);
  const [aDay, none] = answer.status === 'ready' ? answer.value : [];
  const bytes = 24 * hourOf(3).reduce((sum, { line }) => sum + line.length, 0);
  expect(none).toEqual({ streams: 0, lines: 0, bytes: 0 });
  expect(aDay?.streams).toBe(1);
  // What is new may be missing, or counted more than once, until it is put together; the length of a line it knows.
  expect(aDay?.lines).toBeGreaterThan(0);
  expect(aDay?.lines).toBeLessThan(1440 * 4);
  expect((aDay?.bytes ?? 0) / (aDay?.lines ?? 0) / (bytes / 1440)).toBeCloseTo(1, 1);

  const settleMs = hourMs;
  const window = { kind: 'rolling' as const, durationMs: dayMs };
  const plan = planQuestion(logQuestion({ indicator, window }), { nowMs, settleMs, scrapeIntervalMs: 0 });
  const written = { streams: 1, lines: 1440, bytes };
  const cost = logReadingCost(plan, written, [written, written], settleMs);
  const read = (await Promise.all(plan.requests.map(bytesReadBy))).reduce((sum, bytes) => sum + bytes, 0);
  expect(read / cost.bytesRead).toBeGreaterThan(0.9);
  // A chunk that spans hours is read for each, and a line's metadata counts too.
  expect(read / cost.bytesRead).toBeLessThan(4);
});

/** What Loki itself says a request's queries have read. */
async function bytesReadBy({ queries, fromMs, toMs, widthMs }: BucketRequest): Promise<number> {
  const counts = Object.values(queries).map(async (query) => {
    const range = { start: `${fromMs + widthMs}000000`, end: `${toMs}000000`, step: `${widthMs / 1000}s` };
    const params = new URLSearchParams({ query, ...range });
    const response = await fetch(`${lokiUrl}/loki/api/v1/query_range?${params}`);
    const { data } = await response.json();
    return Number(data.stats.summary.totalBytesProcessed);
  });
  return (await Promise.all(counts)).reduce((sum, bytes) => sum + bytes, 0);
}

itWithLoki('a later look reads again what has not settled, the last hour', async () => {
  let askedMs = 0;
  let lateMs = 0;
  const http: HttpClient = (request, way) => {
    const body = request.body as { from: string; to: string; queries: Array<{ intervalMs: number }> };
    askedMs += body.queries.reduce((sum, { intervalMs }) => sum + Number(body.to) - Number(body.from) + intervalMs, 0);
    return grafanaWithLoki()(request, way);
  };
  const engine = new BucketEngine({
    transport: dsQueryTransport(http),
    store: memoryChunkStore(undefined),
    scopeOf: () => 'tests',
    nowMs: () => nowMs + lateMs,
    lingerMs: 0,
  });
  const look = async (atMs: number) => {
    lateMs = atMs - nowMs;
    askedMs = 0;
    const question = logQuestion({ indicator, window: { kind: 'rolling', durationMs: dayMs } });
    const plan = planQuestion({ ...question, range: { ...question.range, toMs: atMs } }, { nowMs: atMs, settleMs: hourMs, scrapeIntervalMs: 0 }); // prettier-ignore
    await engine.load(plan.requests, { signal }, () => undefined);
    await engine.stored();
    return { askedMs, plan };
  };
  const first = await look(nowMs);
  const second = await look(nowMs + 5 * minuteMs);
  const aDay = { streams: 1, lines: 1, bytes: dayMs };
  const cost = logReadingCost(first.plan, aDay, [aDay, aDay], hourMs);
  expect(first.askedMs).toBe(cost.bytesRead);
  // Five minutes are new, and what has not settled is read in whole buckets.
  expect(second.askedMs).toBeGreaterThanOrEqual(cost.bytesAgain);
  expect(second.askedMs).toBeLessThanOrEqual(cost.bytesAgain + 2 * 30 * minuteMs);
});
