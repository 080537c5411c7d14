import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { backfill } from '../../../workbench/prometheus/backfill';
import { startPrometheus } from '../../../workbench/prometheus/startPrometheus';
import { benchBrowser } from '../benchBrowser';
import { benchQuestion } from '../benchQuestion';
import type { Measurement } from '../benchTable';
import { countingSource } from '../countingSource';
import { seriesSlo } from './seriesSlo';
import { writeSeries } from './writeSeries';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Nine series at 30 s: the page of an SLO cold, warm and refreshed, and a list of a hundred SLOs. */
export async function measureSeries(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  // "Now" lies before the last sample, so that a refresh some minutes later finds new ones.
  const endMs = Math.floor(Date.now() / hourMs) * hourMs;
  const nowMs = endMs - hourMs + 17 * minuteMs + 23_000;
  try {
    const file = join(folder, 'series.om');
    writeSeries(file, endMs);
    await backfill(file, join(folder, 'data'));
    const prometheus = await startPrometheus({ dataFolder: join(folder, 'data'), port: 0, retentionDays: 400 });
    try {
      return [...(await measurePage(prometheus.url, nowMs)), ...(await measureList(prometheus.url, nowMs))];
    } finally {
      await prometheus.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measurePage(url: string, nowMs: number): Promise<Measurement[]> {
  const browser = benchBrowser(countingSource(url));
  const at = (atMs: number) => browser.open([benchQuestion(seriesSlo(), { nowMs: atMs })], atMs);
  const openings = [
    { id: 'page-cold', what: 'SLO page, 9 series: cold', atMs: nowMs, requests: 10, samples: 1_600_000 },
    {
      id: 'page-warm',
      what: 'SLO page, 9 series: warm, five minutes later',
      atMs: nowMs + 5 * minuteMs,
      requests: 3,
      samples: 5_000,
    },
    {
      id: 'page-refresh',
      what: 'SLO page, 9 series: refresh a minute later',
      atMs: nowMs + 6 * minuteMs,
      samples: 1_000,
    },
  ];
  const measurements: Measurement[] = [];
  for (const { id, what, atMs, requests, samples } of openings) {
    const cost = await at(atMs);
    measurements.push(
      { id: `${id}-requests`, what, measured: cost.requests, unit: 'requests', limit: requests },
      { id: `${id}-samples`, what, measured: cost.samples, unit: 'samples', limit: samples }
    );
  }
  return measurements;
}

async function measureList(url: string, nowMs: number): Promise<Measurement[]> {
  const browser = benchBrowser(countingSource(url));
  // Each SLO has queries of its own, on one pod.
  const slos = Array.from({ length: 100 }, (_, index) =>
    seriesSlo(`slo-${index}`, [
      { label: 'pod', op: '=', value: `pod-${index % 3}` },
      { label: 'slo', op: '!=', value: `slo-${index}` },
    ])
  );
  const at = (atMs: number) =>
    browser.open(
      slos.map((slo) => benchQuestion(slo, { nowMs: atMs, detail: 'overview' })),
      atMs
    );
  const cold = await at(nowMs);
  const warm = await at(nowMs + 5 * minuteMs);
  const what = 'list of 100 SLOs';
  return [
    { id: 'list-cold-requests', what: `${what}: cold`, measured: cold.requests, unit: 'requests' },
    {
      id: 'list-warm-requests',
      what: `${what}: warm, five minutes later`,
      measured: warm.requests,
      unit: 'requests',
      limit: 10,
    },
  ];
}
