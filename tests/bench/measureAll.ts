import type { Matcher } from '../../src/core/documents/indicator';
import { benchQuestion, dayMs, metric } from './benchQuestion';
import type { Measurement } from './benchTable';
import { measureEvaluate } from './measureEvaluate';
import { benchBrowser, type Source } from './measureReads';

const minuteMs = 60_000;
const bad = `${metric}{code="500"}`;

/** All measurements, side by side on one Prometheus. */
export async function measureAll(
  source: Source,
  nowMs: number,
  report: (line: string) => void
): Promise<Measurement[]> {
  report('burn-down');
  const burnDown = await measureBurnDown(source, nowMs);
  report('budget over time, against the rolling range query');
  const overTime = await measureOverTime(source, nowMs);
  report('page');
  const page = await measurePage(source, nowMs);
  report('lists');
  const lists = await measureLists(source, nowMs);
  report('evaluation');
  const { buckets, ms } = measureEvaluate(nowMs);
  const evaluation = {
    id: 'evaluate',
    what: `evaluate ${buckets.toLocaleString('en')} buckets of a minute`,
    measured: ms,
    unit: 'ms',
    limit: 20,
  };
  return [...burnDown, ...overTime, ...page, ...lists, evaluation];
}

async function measureBurnDown(source: Source, nowMs: number): Promise<Measurement[]> {
  const raw = (await rawSamples(source, metric, 30, nowMs)) + (await rawSamples(source, bad, 30, nowMs));
  const direct = await timed(source, () =>
    Promise.all(
      [metric, bad].map((selector) =>
        source.ask('query', { query: `sum(increase(${selector}[30d]))`, time: seconds(nowMs) })
      )
    )
  );
  const measurements: Measurement[] = [
    { id: 'raw-samples', what: '30 days of the SLO’s queries: raw samples', measured: raw, unit: 'samples' },
    { id: 'direct-ms', what: 'one increase over 30 days, both queries', measured: direct.ms, unit: 'ms' },
  ];
  for (const [precision, limit] of [
    ['fast', 1.5],
    ['exact', 2.5],
  ] as const) {
    const cost = await benchBrowser(source).open([benchQuestion({ nowMs, precision })], nowMs);
    measurements.push(
      {
        id: `burn-down-${precision}-samples`,
        what: `burn-down 30 d, ${precision}: samples read`,
        measured: cost.samples,
        unit: 'samples',
      },
      {
        id: `burn-down-${precision}-ratio`,
        what: `burn-down 30 d, ${precision}: against raw samples`,
        measured: cost.samples / raw,
        unit: '×',
        limit,
      },
      { id: `burn-down-${precision}-ms`, what: `burn-down 30 d, ${precision}: time`, measured: cost.ms, unit: 'ms' }
    );
  }
  return measurements;
}

async function measureOverTime(source: Source, nowMs: number): Promise<Measurement[]> {
  const cost = await benchBrowser(source).open([benchQuestion({ nowMs, budgetOverTime: true })], nowMs);
  const hourMs = 3_600_000;
  const endMs = Math.floor(nowMs / hourMs) * hourMs;
  const range = { start: seconds(endMs - 30 * dayMs), end: seconds(endMs), step: '3600' };
  const rolling = await timed(source, async () => {
    for (const selector of [metric, bad]) {
      await source.ask('query_range', { query: `sum(increase(${selector}[30d]))`, ...range });
    }
  });
  return [
    {
      id: 'over-time-samples',
      what: 'budget over time, 30 d window over 30 d at 1 h: samples read',
      measured: cost.samples,
      unit: 'samples',
    },
    { id: 'over-time-ms', what: 'the same: time', measured: cost.ms, unit: 'ms' },
    {
      id: 'rolling-samples',
      what: 'rolling range query increase(…[30d]) at 1 h: samples read',
      measured: rolling.samples,
      unit: 'samples',
    },
    { id: 'rolling-ms', what: 'the same: time', measured: rolling.ms, unit: 'ms' },
    {
      id: 'over-time-ratio',
      what: 'budget over time against the rolling range query',
      measured: cost.samples / rolling.samples,
      unit: '×',
      limit: 0.01,
    },
  ];
}

async function measurePage(source: Source, nowMs: number): Promise<Measurement[]> {
  const browser = benchBrowser(source);
  const at = (atMs: number) => browser.open([benchQuestion({ nowMs: atMs })], atMs);
  const cold = await at(nowMs);
  const warm = await at(nowMs + 5 * minuteMs);
  const refresh = await at(nowMs + 6 * minuteMs);
  return [
    {
      id: 'page-cold-requests',
      what: 'SLO page, cold: requests',
      measured: cold.requests,
      unit: 'requests',
      limit: 10,
    },
    {
      id: 'page-cold-samples',
      what: 'SLO page, cold: samples',
      measured: cold.samples,
      unit: 'samples',
      limit: 1_600_000,
    },
    { id: 'page-cold-ms', what: 'SLO page, cold: time', measured: cold.ms, unit: 'ms' },
    {
      id: 'page-warm-requests',
      what: 'SLO page, warm, five minutes later: requests',
      measured: warm.requests,
      unit: 'requests',
      limit: 3,
    },
    {
      id: 'page-warm-samples',
      what: 'SLO page, warm, five minutes later: samples',
      measured: warm.samples,
      unit: 'samples',
      limit: 5_000,
    },
    { id: 'refresh-requests', what: 'refresh a minute later: requests', measured: refresh.requests, unit: 'requests' },
    {
      id: 'refresh-samples',
      what: 'refresh a minute later: samples',
      measured: refresh.samples,
      unit: 'samples',
      limit: 1_000,
    },
  ];
}

/** Each SLO has queries of its own, on one pod. */
function row(index: number, nowMs: number) {
  const matchers: Matcher[] = [
    { label: 'pod', op: '=', value: `pod-${index % 3}` },
    { label: 'slo', op: '!=', value: `slo-${index}` },
  ];
  return benchQuestion({ nowMs, name: `slo-${index}`, matchers, detail: 'overview' });
}

async function measureLists(source: Source, nowMs: number): Promise<Measurement[]> {
  const browser = benchBrowser(source);
  const rows = (count: number, atMs: number) => Array.from({ length: count }, (_, index) => row(index, atMs));
  const cold = await browser.open(rows(500, nowMs), nowMs);
  const warm = await browser.open(rows(100, nowMs + 5 * minuteMs), nowMs + 5 * minuteMs);
  const all = await browser.open(rows(500, nowMs + 10 * minuteMs), nowMs + 10 * minuteMs);
  return [
    {
      id: 'list-500-cold-requests',
      what: 'list of 500 SLOs, cold: requests',
      measured: cold.requests,
      unit: 'requests',
    },
    { id: 'list-500-cold-ms', what: 'list of 500 SLOs, cold: time', measured: cold.ms, unit: 'ms' },
    {
      id: 'list-100-warm-requests',
      what: 'list of 100 SLOs, warm: requests',
      measured: warm.requests,
      unit: 'requests',
      limit: 10,
    },
    {
      id: 'list-500-warm-requests',
      what: 'list of 500 SLOs, warm: requests',
      measured: all.requests,
      unit: 'requests',
      limit: 10,
    },
    { id: 'list-500-warm-ms', what: 'list of 500 SLOs, warm: time', measured: all.ms, unit: 'ms' },
  ];
}

/** Prometheus itself counts the samples in range. */
async function rawSamples(source: Source, selector: string, windowDays: number, nowMs: number): Promise<number> {
  const { data } = await source.ask('query', {
    query: `sum(count_over_time(${selector}[${windowDays}d]))`,
    time: seconds(nowMs),
  });
  return Number(data.result[0]?.value?.[1]);
}

async function timed(source: Source, run: () => Promise<unknown>): Promise<{ samples: number; ms: number }> {
  source.take();
  const startedMs = performance.now();
  await run();
  return { samples: source.take().samples, ms: performance.now() - startedMs };
}

function seconds(ms: number): string {
  return String(ms / 1000);
}
