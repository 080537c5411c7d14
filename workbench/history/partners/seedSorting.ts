import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { startPrometheus } from '../../prometheus/startPrometheus';
import { remoteWrite } from '../native/remoteWrite';
import type { Story } from '../story';
import { dayMs } from '../units';
import { sorting, sortingCounts } from './partnerSeries';

interface Span {
  dataFolder: string;
  story: Story;
  fromMs: number;
  toMs: number;
}

const snapshot = v.object({ data: v.object({ name: v.string() }) });

/** No text format holds native histograms: they are written to a Prometheus of their own, whose blocks are taken over. */
export async function seedSorting({ dataFolder, story, fromMs, toMs }: Span): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-native-'));
  const prometheus = await startPrometheus({
    dataFolder: folder,
    flags: [...nativeFlags, '--web.enable-remote-write-receiver', '--web.enable-admin-api'],
  });
  try {
    const countsAt = sortingCounts(story);
    for (let startMs = fromMs; startMs < toMs; startMs += dayMs) {
      const histograms = [];
      for (let atMs = startMs; atMs < Math.min(startMs + dayMs, toMs); atMs += sorting.scrapeIntervalMs) {
        histograms.push({ atMs, counts: countsAt(atMs) });
      }
      await remoteWrite(prometheus.url, [{ labels: { __name__: sorting.metric, ...sorting.labels }, histograms }]);
    }
    const answer = await fetch(`${prometheus.url}/api/v1/admin/tsdb/snapshot`, { method: 'POST' });
    const { data } = v.parse(snapshot, await answer.json());
    const taken = join(folder, 'snapshots', data.name);
    readdirSync(taken).forEach((block) => cpSync(join(taken, block), join(dataFolder, block), { recursive: true }));
  } finally {
    await prometheus.stop();
    rmSync(folder, { recursive: true });
  }
}

export const nativeFlags = ['--enable-feature=native-histograms'];
