import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import { ceilTo } from '../../src/core/measure/align';
import { isCounterIndicator } from '../../src/core/recorded/counterIndicator';
import { RECORDED_BAD, RECORDED_TOTAL, recordedIdentity } from '../../src/core/recorded/headroomSeries';
import { recordedFor } from '../../src/core/recorded/recordedFor';
import type { Slo } from '../../src/core/slo/slo';
import { SampleFile } from '../../workbench/history/sampleFile';
import { backfill } from '../../workbench/history/backfill';
import { startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { openWorkbench } from '../contract/grafana';
import { fetchHttp } from './engine/fetchHttp';
import { dayMs, hourMs, minuteMs } from './recorded/recordedPrometheus';
import { groupedBy, shopSlo } from './recorded/shopSlo';

const blockMs = 6 * hourMs;
const slotMs = 5 * minuteMs;
/** A full six hours, some days ago, and eight blocks from there on. */
const zeroMs = Math.floor(Date.now() / blockMs) * blockMs - 4 * dayMs;
const endMs = zeroMs + 8 * blockMs;
const amidMs = zeroMs + 2 * blockMs + 2 * hourMs;
const allBlocks = [0, 1, 2, 3, 4, 5, 6, 7];

/** Samples as rules write them that run each minute. */
interface Written {
  name: string;
  /** After each full minute. */
  offsetMs: number;
  fromMs?: number;
  lacks?: (metric: string, tMs: number) => boolean;
  /** Labels of each series. */
  series?: readonly string[];
  groupBy?: string;
  whole: readonly number[];
}

const cases: Written[] = [
  ...[0, 1, 400, 30_000, 59_000, 59_500, 59_999].map((offsetMs) => ({
    name: `${offsetMs} ms after each minute`,
    offsetMs,
    whole: allBlocks,
  })),
  // A rule's first sample counts the five minutes before it: it may be written with the first five minutes' end.
  ...Array.from({ length: 37 }, (_, i) => i * 100 - 1).map((seconds, i) => ({
    name: `begun ${seconds} s after a full six hours`,
    offsetMs: (i * 7_777) % minuteMs,
    fromMs: zeroMs + blockMs + seconds * 1000,
    whole: allBlocks.slice(firstSample(seconds * 1000, (i * 7_777) % minuteMs) <= slotMs ? 1 : 2),
  })),
  {
    name: 'one run left out, at a full five minutes',
    offsetMs: 12_000,
    lacks: (_, tMs) => tMs > amidMs - minuteMs && tMs <= amidMs,
    whole: [0, 1, 3, 4, 5, 6, 7],
  },
  {
    name: 'bad events left out for ten minutes',
    offsetMs: 12_000,
    lacks: (metric, tMs) => metric === RECORDED_BAD && Math.abs(tMs - amidMs) < slotMs,
    whole: [0, 1, 3, 4, 5, 6, 7],
  },
  { name: 'written twice', offsetMs: 12_000, series: ['pod="a"', 'pod="b"'], whole: [] },
  { name: 'groups', offsetMs: 59_999, series: ['region="n"', 'region="s"'], groupBy: 'region', whole: allBlocks },
  {
    name: 'one group written twice',
    offsetMs: 12_000,
    series: ['region="n"', 'region="s",pod="a"', 'region="s",pod="b"'],
    groupBy: 'region',
    whole: [],
  },
  {
    name: 'a group that comes later',
    offsetMs: 12_000,
    series: ['region="n"', 'region="late"'],
    groupBy: 'region',
    whole: allBlocks,
  },
];

/** Of rules that begin `fromMs` after a full minute and more. */
function firstSample(fromMs: number, offsetMs: number): number {
  return ceilTo(fromMs - offsetMs, minuteMs) + offsetMs;
}

const sloOf = ({ name, groupBy }: Written): Slo =>
  shopSlo({
    ref: { documentUid: 'headroom-offsets', name: name.replace(/\W+/g, '-') },
    ...(groupBy !== undefined && { indicator: groupedBy(groupBy) }),
  });

const folder = mkdtempSync(join(tmpdir(), 'recorded-offsets-'));
let prometheus: Awaited<ReturnType<typeof startPrometheus>>;
let workbench: Awaited<ReturnType<typeof openWorkbench>>;

beforeAll(async () => {
  const samples = join(folder, 'recorded.om');
  const file = new SampleFile(samples);
  cases.forEach((one) => write(file, one));
  file.close();
  const dataFolder = join(folder, 'data');
  await backfill(samples, dataFolder);
  prometheus = await startPrometheus({ dataFolder });
  workbench = await openWorkbench(join(folder, 'workbench'), { prometheusUrl: prometheus.url });
}, 120_000);

afterAll(async () => {
  await workbench.close();
  await prometheus.stop();
  rmSync(folder, { recursive: true });
});

function write(file: SampleFile, written: Written): void {
  const { offsetMs, fromMs = zeroMs, lacks, series = [''] } = written;
  const { ref, indicator } = sloOf(written);
  const { slo, sli } = isCounterIndicator(indicator) ? recordedIdentity(ref, indicator) : { slo: '', sli: '' };
  for (const metric of [RECORDED_TOTAL, RECORDED_BAD]) {
    for (const labels of series) {
      const line = Buffer.from(`${metric}{${[`slo="${slo}"`, `sli="${sli}"`, labels].filter(Boolean).join(',')}} `);
      const sinceMs = labels.includes('late') ? amidMs : fromMs;
      for (let tMs = zeroMs + firstSample(sinceMs - zeroMs, offsetMs); tMs <= endMs; tMs += minuteMs) {
        if (!lacks?.(metric, tMs)) {
          file.sample(line, 300, tMs);
        }
      }
    }
  }
}

it.each(cases)('$name', async (one) => {
  const series = recordedFor(sloOf(one), 30_000);
  const coverage = typeof series === 'string' ? series : series.coverage;
  const ask = dsQueryTransport(fetchHttp(workbench.url));
  const question = { dataSourceUid: workbench.prometheusUid, widthMs: blockMs, fromMs: zeroMs, toMs: endMs };
  const answer = await ask({ ...question, exprs: [coverage] }, new AbortController().signal);
  const [result] = answer.kind === 'answered' ? answer.results : [];
  const [group] = result?.kind === 'counted' ? result.groups : [];
  expect(group?.values).toHaveLength(allBlocks.length);
  expect(allBlocks.filter((index) => group?.values[index] === 1)).toEqual(one.whole);
  expect(allBlocks.filter((index) => group?.values[index] === 0)).toHaveLength(allBlocks.length - one.whole.length);
});
