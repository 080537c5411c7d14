import type { Histogram } from '../../../workbench/history/native/histogram';
import type { WrittenSeries } from '../../../workbench/history/native/remoteWrite';

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
const SCRAPE_MS = 15_000;
/** No sample is at an edge of minutes. */
const PHASE_MS = 7_000;

/** What is asked: five hours up to here, with two more written before. */
export const END_MS = Date.UTC(2026, 10, 1, 12);
export const WINDOW_MS = 5 * HOUR_MS;
const FROM_MS = END_MS - 7 * HOUR_MS;

/** Twenty minutes in which all that can fail does. */
const outage = { fromMs: END_MS - 2 * HOUR_MS, toMs: END_MS - 2 * HOUR_MS + 20 * MINUTE_MS };
/** Ten minutes in which a gauge is no number, half an hour in which its series has gone. */
const nan = { fromMs: END_MS - 3 * HOUR_MS, toMs: END_MS - 3 * HOUR_MS + 10 * MINUTE_MS };
const gone = { fromMs: END_MS - 4 * HOUR_MS, toMs: END_MS - 4 * HOUR_MS + 30 * MINUTE_MS };
/** A process that starts again, its histogram with it. */
const RESTART_MS = END_MS - 150 * MINUTE_MS;

const IMPORT_MS = 10 * MINUTE_MS;

export const EVENTS_A_SCRAPE = 100;
/** Of the events of the outage, those that took between one and two seconds. */
export const SLOW_A_SCRAPE = 40;

const isIn = ({ fromMs, toMs }: { fromMs: number; toMs: number }, ms: number) => ms >= fromMs && ms < toMs;

/** All of an hour, so that the hours can be written one after the other; `endMs` is on a whole minute. */
export function knownHours(endMs = END_MS): WrittenSeries[][] {
  const hours: WrittenSeries[][] = [];
  for (let hourMs = FROM_MS; hourMs < END_MS; hourMs += HOUR_MS) {
    hours.push(hour(scrapesOf(hourMs), endMs - END_MS).map((one) => later(one, endMs - END_MS)));
  }
  return hours;
}

function later({ labels, samples, histograms }: WrittenSeries, byMs: number): WrittenSeries {
  return {
    labels,
    samples: samples?.map(({ atMs, value }) => ({ atMs: atMs + byMs, value })),
    histograms: histograms?.map(({ atMs, counts }) => ({ atMs: atMs + byMs, counts })),
  };
}

function scrapesOf(hourMs: number): number[] {
  return Array.from({ length: HOUR_MS / SCRAPE_MS }, (_, i) => hourMs + PHASE_MS + i * SCRAPE_MS);
}

/** `laterMs`: how much later all of it is written, which moments in gauges follow. */
function hour(times: readonly number[], laterMs: number): WrittenSeries[] {
  const gauge = (
    name: string,
    labels: Record<string, string>,
    valueAt: (ms: number) => number | 'stale' | undefined
  ) => ({
    labels: { __name__: name, ...labels },
    samples: times.flatMap((atMs) => {
      const value = valueAt(atMs);
      return value === undefined ? [] : [{ atMs, value }];
    }),
  });
  const histogram = (name: string, countsAt: (ms: number) => Histogram) => ({
    labels: { __name__: name },
    histograms: times.map((atMs) => ({ atMs, counts: countsAt(atMs) })),
  });
  return [
    gauge('queue_age_seconds', { shard: 'a' }, (ms) => (isIn(outage, ms) ? 90 : 30)),
    gauge('queue_age_seconds', { shard: 'b' }, (ms) => {
      if (isIn(gone, ms)) {
        return ms - gone.fromMs < SCRAPE_MS ? 'stale' : undefined;
      }
      return isIn(nan, ms) ? NaN : 40;
    }),
    gauge('disk_used_ratio', {}, () => 0.95),
    gauge('import_last_success_timestamp_seconds', {}, (ms) => importedAt(ms) + laterMs / 1000),
    gauge('import_last_success_timestamp_ms', {}, (ms) => importedAt(ms) * 1000),
    gauge('probe_success', {}, (ms) => (isIn(outage, ms) ? 0 : 1)),
    histogram('took_seconds', tookAt),
    ...classic('answered_seconds', times),
    histogram('idle_seconds', () => new Map([[-3, 7]])),
  ];
}

/** The same events in a classic histogram. */
function classic(name: string, times: readonly number[]): WrittenSeries[] {
  const counter = (labels: Record<string, string>, upTo: number) => ({
    labels,
    samples: times.map((atMs) => {
      const counts = [...tookAt(atMs)].filter(([index]) => index <= upTo);
      return { atMs, value: counts.reduce((sum, [, count]) => sum + count, 0) };
    }),
  });
  const bucket = (le: string, upTo: number) => counter({ __name__: `${name}_bucket`, le }, upTo);
  return [
    bucket('0.25', -2),
    bucket('2.0', 1),
    bucket('+Inf', Infinity),
    counter({ __name__: `${name}_count` }, Infinity),
  ];
}

/** When an import that runs every ten minutes was last done, in seconds: in the outage none is. */
function importedAt(ms: number): number {
  const doneMs = Math.floor(ms / IMPORT_MS) * IMPORT_MS;
  return (isIn(outage, doneMs) ? outage.fromMs - IMPORT_MS : doneMs) / 1000;
}

/** Events under an eighth of a second but for the slow ones; counted since the last start. */
function tookAt(ms: number): Histogram {
  const startMs = ms >= RESTART_MS ? RESTART_MS : FROM_MS;
  const scrapesIn = (fromMs: number, toMs: number) => Math.max(0, Math.ceil((toMs - fromMs) / SCRAPE_MS));
  const all = scrapesIn(startMs, ms + 1) * EVENTS_A_SCRAPE;
  const slow = scrapesIn(Math.max(startMs, outage.fromMs), Math.min(ms + 1, outage.toMs)) * SLOW_A_SCRAPE;
  return new Map(
    slow === 0
      ? [[-3, all]]
      : [
          [-3, all - slow],
          [1, slow],
        ]
  );
}
