import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { backfill } from '../../../workbench/history/backfill';
import { startPrometheus } from '../../../workbench/prometheus/startPrometheus';
import { recordRules } from '../../../workbench/history/recordRules';
import { SampleFile } from '../../../workbench/history/sampleFile';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

const scrapeMs = 30_000;

/** A stretch in which rules are evaluated. */
export interface Recording {
  fromMs: number;
  toMs: number;
  /** Prometheus rule files. */
  files: readonly string[];
}

/** A shop with four days of raw series, and recorded ones as real rules over them would have written them. */
export async function startRecordedPrometheus(recordings: (nowMs: number) => readonly Recording[]) {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  const nowMs = Math.floor(Date.now() / minuteMs) * minuteMs;
  const samples = join(folder, 'shop.om');
  const dataFolder = join(folder, 'data');
  writeShop(samples, nowMs);
  await backfill(samples, dataFolder);
  const prometheus = await startPrometheus({ dataFolder });
  for (const [index, { fromMs, toMs, files }] of recordings(nowMs).entries()) {
    const names = files.map((text, i) => {
      const name = `rules-${index}-${i}.yaml`;
      writeFileSync(join(folder, name), text);
      return name;
    });
    await recordRules({ url: prometheus.url, dataFolder, fromMs, toMs, folder, files: names });
    await prometheus.restart(); // rules that follow may read what these have recorded
  }
  return {
    nowMs,
    url: prometheus.url,
    folder,
    async stop() {
      await prometheus.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Requests a second of one series of the shop; outages of 17 minutes begin amid buckets. */
function perSecond(region: string, code: string, tMs: number, nowMs: number): number {
  const sinceMs = tMs - (nowMs - 4 * dayMs);
  const all = (region === 'north' ? 3 : 1) * (2 + Math.sin((2 * Math.PI * sinceMs) / dayMs));
  const isOut = sinceMs % (11 * hourMs) > 7 * hourMs + 123_456 && sinceMs % (11 * hourMs) < 7 * hourMs + 1_143_456;
  const bad = region === 'north' && isOut ? 0.4 : 0.002;
  return code === '500' ? all * bad : code === '404' ? all * 0.01 : all * (0.99 - bad);
}

function writeShop(path: string, nowMs: number): void {
  const file = new SampleFile(path);
  for (const region of ['north', 'south']) {
    const counts = new Map<string, number>();
    const lines: Array<[string, (tMs: number) => number]> = [];
    for (const code of ['200', '404', '500']) {
      const name = `shop_requests_total{job="shop",region="${region}",code="${code}"}`;
      lines.push([name, (tMs) => perSecond(region, code, tMs, nowMs)]);
    }
    const good = (tMs: number) => perSecond(region, '200', tMs, nowMs);
    const all = (tMs: number) =>
      ['200', '404', '500'].reduce((sum, code) => sum + perSecond(region, code, tMs, nowMs), 0);
    lines.push([`shop_seconds_bucket{job="shop",region="${region}",le="0.5"}`, good]);
    lines.push([`shop_seconds_bucket{job="shop",region="${region}",le="+Inf"}`, all]);
    lines.push([`shop_seconds_count{job="shop",region="${region}"}`, all]);
    for (const [name, rate] of lines) {
      const series = Buffer.from(`${name} `);
      for (let tMs = nowMs - 4 * dayMs; tMs <= nowMs + 10 * minuteMs; tMs += scrapeMs) {
        counts.set(name, (counts.get(name) ?? 0) + (rate(tMs) * scrapeMs) / 1000);
        file.sample(series, counts.get(name) ?? 0, tMs);
      }
    }
  }
  file.close();
}
