import { mkdirSync } from 'node:fs';

import { bucketBound } from '../../../src/core/promql/bucketBound';
import { selector } from '../../../src/core/promql/selector';
import type { MeasuredSlo } from '../../../src/core/slo/composite/composite';
import type { Slo } from '../../../src/core/slo/slo';
import { seedDemo } from '../../../workbench/history/seedDemo';
import { startPrometheus } from '../../../workbench/prometheus/startPrometheus';
import { benchBrowser, type Source } from '../benchBrowser';
import { benchQuestion, dayMs, rollingDays } from '../benchQuestion';
import type { Measurement } from '../report/benchTable';
import { countingSource } from '../countingSource';
import { demoSlo } from './demoSlo';

const hourMs = 3_600_000;
const measured = [
  { id: 'checkout', slo: demoSlo('headroom-checkout', 'availability') },
  { id: 'user-auth', slo: demoSlo('headroom-user-auth', 'latency') },
];

/** What two SLOs of the demo read on its Prometheus, against the raw samples and the rolling range query. */
export async function measureDemo(dataFolder: string): Promise<Measurement[]> {
  mkdirSync(dataFolder, { recursive: true });
  const nowMs = Date.now();
  await seedDemo({ dataFolder, nowMs });
  const prometheus = await startPrometheus({ dataFolder, port: 0 });
  try {
    const source = countingSource(prometheus.url);
    const measurements: Measurement[] = [];
    for (const { id, slo } of measured) {
      const thirtyDays = { ...slo, window: rollingDays(30) };
      measurements.push(...(await measureBurnDown(source, id, thirtyDays, nowMs)));
      measurements.push(...(await measureOverTime(source, id, thirtyDays, nowMs)));
    }
    return measurements;
  } finally {
    await prometheus.stop();
  }
}

async function measureBurnDown(source: Source, id: string, slo: MeasuredSlo, nowMs: number): Promise<Measurement[]> {
  let raw = 0;
  for (const series of seriesOf(slo)) {
    const query = `sum(count_over_time(${series}[30d]))`;
    const { data } = await source.ask('query', { query, time: String(nowMs / 1000) });
    raw += Number(data.result[0]?.value?.[1] ?? 0);
  }
  const measurements: Measurement[] = [
    { id: `${id}-raw`, what: `${id}: raw samples of 30 d, its queries summed`, measured: raw, unit: 'samples' },
  ];
  for (const [precision, limit] of [['fast', 1.5] as const, ['exact', 2.5] as const]) {
    const { samples } = await benchBrowser(source).open([benchQuestion({ ...slo, precision }, { nowMs })], nowMs);
    const what = `${id}: burn-down 30 d, ${precision}`;
    measurements.push(
      { id: `${id}-burn-down-${precision}-samples`, what: `${what}: samples read`, measured: samples, unit: 'samples' },
      {
        id: `${id}-burn-down-${precision}-ratio`,
        what: `${what}: against raw samples`,
        measured: samples / raw,
        unit: '×',
        limit,
      }
    );
  }
  return measurements;
}

async function measureOverTime(source: Source, id: string, slo: MeasuredSlo, nowMs: number): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const days of [30, 7, 28, 90]) {
    const samples = await samplesOverTime(source, { ...slo, window: rollingDays(days) }, nowMs);
    const rolling = await samplesOfRolling(source, slo, days, nowMs);
    const what = `${id}: budget over time, ${days} d over 30 d at 1 h`;
    measurements.push(
      { id: `${id}-over-time-${days}d-samples`, what: `${what}: samples read`, measured: samples, unit: 'samples' },
      {
        id: `${id}-rolling-${days}d-samples`,
        what: `${id}: range query of increase(…[${days}d])`,
        measured: rolling,
        unit: 'samples',
      },
      {
        id: `${id}-over-time-${days}d-ratio`,
        what: `${what}: against the range query`,
        measured: samples / rolling,
        unit: '×',
        limit: days === 30 ? 0.01 : undefined,
      }
    );
  }
  const window = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' } as const;
  const samples = await samplesOverTime(source, { ...slo, window }, nowMs);
  const what = `${id}: budget over time, calendar month over 30 d: samples read`;
  return [...measurements, { id: `${id}-over-time-month-samples`, what, measured: samples, unit: 'samples' }];
}

async function samplesOverTime(source: Source, slo: Slo, nowMs: number): Promise<number> {
  const question = benchQuestion(slo, { nowMs, budgetOverTime: true });
  return (await benchBrowser(source).open([question], nowMs)).samples;
}

/** The usual way: one range query a side, each point of which reads the whole window. */
async function samplesOfRolling(source: Source, slo: MeasuredSlo, days: number, nowMs: number): Promise<number> {
  const endMs = Math.floor(nowMs / hourMs) * hourMs;
  const range = { start: String((endMs - 30 * dayMs) / 1000), end: String(endMs / 1000), step: '3600' };
  source.take();
  for (const series of seriesOf(slo)) {
    await source.ask('query_range', { query: `sum(increase(${series}[${days}d]))`, ...range });
  }
  return source.take().samples;
}

/** What an SLO counts: its good or bad events, and all. */
function seriesOf({ indicator }: MeasuredSlo): string[] {
  if (indicator.kind === 'ratio') {
    return [selector(indicator.event), selector(indicator.total)];
  }
  if (indicator.kind !== 'latency') {
    return []; // the demo has no SLO of log lines, gauges or own queries
  }
  const { metric, matchers } = indicator.histogram;
  const good = selector({ metric: `${metric}_bucket`, matchers }, [bucketBound(indicator.threshold)]);
  return [good, selector({ metric: `${metric}_count`, matchers })];
}
