import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BucketRequest } from '../../src/core/measure/bucket';
import { planQuestion } from '../../src/core/slo/planQuestion';
import { readingCost, type SeriesCounts } from '../../src/core/slo/readingCost';
import type { Slo } from '../../src/core/slo/slo';
import { questionWith } from '../../src/core/slo/testing/question';
import { type RunningPrometheus, startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { END_MS, knownHours } from './kinds/knownSeries';
import { remoteWrite } from './kinds/remoteWrite';

let folder: string;
let prometheus: RunningPrometheus;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cost-'));
  prometheus = await startPrometheus({
    dataFolder: join(folder, 'prometheus'),
    retentionDays: 36_500,
    flags: ['--web.enable-remote-write-receiver'],
  });
  for (const hour of knownHours()) {
    await remoteWrite(
      prometheus.url,
      hour.filter(({ histograms }) => histograms === undefined)
    );
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
  const window = { kind: 'rolling', durationMs: 5 * 3_600_000 } as const;
  const range = { fromMs: END_MS - window.durationMs, toMs: END_MS };
  const question = questionWith({ ...slo, window }, { range });
  const context = { nowMs: END_MS, settleMs: 600_000, scrapeIntervalMs: 15_000 };
  const plan = planQuestion(question, context);
  // Six hours are written before the window's end.
  const requests = plan.requests.filter(({ fromMs }) => fromMs >= END_MS - 6 * 3_600_000);
  expect(requests).toHaveLength(plan.requests.length);
  const read = (await Promise.all(requests.map(samplesReadBy))).reduce((sum, count) => sum + count, 0);
  const { samplesRead = 0 } = readingCost(question.slo, plan, counts, 15_000) ?? {};
  expect(read).toBeGreaterThan(500);
  expect(Math.abs(samplesRead / read - 1)).toBeLessThan(0.05);
});
