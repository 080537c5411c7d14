import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ownSamplesRead, ownSeries } from '../../src/core/diagnose/ownReadingCost';
import type { BucketRequest } from '../../src/core/measure/bucket';
import { planQuestion } from '../../src/core/slo/planQuestion';
import { readingCost, type SeriesCounts } from '../../src/core/slo/readingCost';
import type { Indicator, Slo } from '../../src/core/slo/slo';
import { questionWith } from '../../src/core/slo/testing/question';
import { type RunningPrometheus, startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { END_MS, knownHours } from './kinds/knownSeries';
import { remoteWrite } from '../../workbench/history/native/remoteWrite';

let folder: string;
let prometheus: RunningPrometheus;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cost-'));
  prometheus = await startPrometheus({
    dataFolder: join(folder, 'prometheus'),
    retentionDays: 36_500,
    flags: ['--web.enable-remote-write-receiver', '--enable-feature=native-histograms'],
  });
  for (const hour of knownHours()) {
    await remoteWrite(prometheus.url, hour);
  }
}, 60_000);

afterAll(async () => {
  await prometheus.stop();
  rmSync(folder, { recursive: true });
});

/** What Prometheus itself says a request's queries have read. */
async function samplesReadBy({ queries, fromMs, toMs, widthMs }: BucketRequest): Promise<number> {
  const counts = Object.values(queries).map(async (query) => {
    const range = { start: (fromMs + widthMs) / 1000, end: toMs / 1000, step: widthMs / 1000 };
    const params = new URLSearchParams({ query, stats: 'all' });
    Object.entries(range).forEach(([name, value]) => params.set(name, String(value)));
    const answer = await fetch(`${prometheus.url}/api/v1/query_range?${params.toString()}`);
    const { data } = await answer.json();
    return Number(data.stats.samples.totalQueryableSamples);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

const context = { nowMs: END_MS, settleMs: 600_000, scrapeIntervalMs: 15_000 };

/** All that a window of five hours reads, as Prometheus counts it. */
async function readOf(slo: Partial<Slo>) {
  const window = { kind: 'rolling', durationMs: 5 * 3_600_000 } as const;
  const question = questionWith({ ...slo, window }, { range: { fromMs: END_MS - window.durationMs, toMs: END_MS } });
  const plan = planQuestion(question, context);
  // Six hours are written before the window's end.
  const requests = plan.requests.filter(({ fromMs }) => fromMs >= END_MS - 6 * 3_600_000);
  expect(requests).toHaveLength(plan.requests.length);
  const read = (await Promise.all(requests.map(samplesReadBy))).reduce((sum, count) => sum + count, 0);
  return { question, plan, read };
}

const series = (metric: string) => ({ metric, matchers: [] });
const disk = series('disk_used_ratio');
const probe = series('probe_success');

it.each<[string, Partial<Slo>, SeriesCounts]>([
  [
    'a ratio',
    { indicator: { kind: 'ratio', given: 'bad', event: probe, total: disk, groupBy: [] } },
    { total: 1, event: 1, groups: 1 },
  ],
  [
    'a ratio whose edges are counted',
    { indicator: { kind: 'ratio', given: 'good', event: probe, total: disk, groupBy: [] }, precision: 'exact' },
    { total: 1, event: 1, groups: 1 },
  ],
  [
    'a threshold',
    { indicator: { kind: 'threshold', series: disk, op: 'lt', value: 1, stepMs: 60_000, groupBy: [] } },
    { total: 1, event: 1, groups: 1 },
  ],
  ['a yes or no', { indicator: { kind: 'yes-no', series: probe, groupBy: [] } }, { total: 1, event: 1, groups: 1 }],
])('reads of %s what was foretold', async (_, slo, counts) => {
  const { question, plan, read } = await readOf(slo);
  const { samplesRead = 0 } = readingCost(question.slo, plan, counts, 15_000) ?? {};
  expect(read).toBeGreaterThan(500);
  expect(Math.abs(samplesRead / read - 1)).toBeLessThan(0.05);
});

const own = (event: string, total: string): Indicator => ({
  ...{ kind: 'free', language: 'promql', given: 'bad', groupBy: [] },
  ...{ event: { by: 'query', query: event }, total: { by: 'query', query: total } },
});

it.each<[string, Indicator, Record<string, number>]>([
  [
    'counts, and sums without series for 0',
    own(
      'sum(increase(answered_seconds_bucket[$__window])) + sum(increase(answered_seconds_count[$__window]))',
      'sum(increase(answered_seconds_count[$__window]))'
    ),
    { answered_seconds_bucket: 3, answered_seconds_count: 1 },
  ],
  [
    'samples, also of a selector without a name',
    own(
      'sum(count_over_time(probe_success[$__window])) - sum(sum_over_time(probe_success[$__window]))',
      'sum(count_over_time({__name__="disk_used_ratio"}[$__window]))'
    ),
    { probe_success: 1, '{__name__="disk_used_ratio"}': 1 },
  ],
  [
    'moments that are compared',
    own(
      'sum(sum_over_time((answered_seconds_bucket > bool 60)[$__window:1m]))',
      'sum(count_over_time((answered_seconds_bucket == answered_seconds_bucket)[$__window:1m]))'
    ),
    { answered_seconds_bucket: 3 },
  ],
  [
    'a native histogram',
    { kind: 'latency', native: true, histogram: series('took_seconds'), threshold: 1, groupBy: [] },
    { took_seconds: 1 },
  ],
])('reads of own queries what was foretold: %s', async (_, indicator, counted) => {
  const { plan, read } = await readOf({ indicator });
  const selectors = ownSeries(indicator)?.selectors ?? [];
  expect([...selectors].sort()).toEqual(Object.keys(counted).sort());
  const sizes = new Map(Object.entries(counted).map(([one, count]) => [one, { series: count, everyMs: 15_000 }]));
  expect(read).toBeGreaterThan(500);
  const told = ownSamplesRead(plan, sizes);
  expect(told).toBeLessThan(read * 1.05);
  // Newer versions of Prometheus count a histogram as several samples.
  expect(told).toBeGreaterThan(read * (indicator.kind === 'latency' ? 0.02 : 0.95));
});
