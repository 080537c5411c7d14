import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { backfill } from '../../../workbench/history/backfill';
import { startPrometheus } from '../../../workbench/prometheus/startPrometheus';
import { benchBrowser, type Source } from '../benchBrowser';
import { measureCompared } from '../compared/measureCompared';
import { measureBySeries } from '../curves/measureBySeries';
import { measureLists } from '../curves/measureLists';
import { benchQuestion } from '../benchQuestion';
import type { Measurement } from '../report/benchTable';
import { countingSource } from '../countingSource';
import { seriesSlo } from './seriesSlo';
import { recordedShare, writeSeries } from './writeSeries';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Nine series at 30 s: the page of an SLO cold, warm and refreshed, the same against what others ask, and lists of SLOs. */
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
      const source = countingSource(prometheus.url);
      return [
        ...(await measurePage(source, nowMs)),
        ...(await measureCompared(source, seriesSlo(), recordedShare, nowMs)),
        ...(await measureLists(source, nowMs)),
        ...(await measureBySeries(source, nowMs)),
      ];
    } finally {
      await prometheus.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measurePage(source: Source, nowMs: number): Promise<Measurement[]> {
  const browser = benchBrowser(source);
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
