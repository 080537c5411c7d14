import * as v from 'valibot';
import type { DataSource } from '../data-sources/readDataSources';
import { goDuration, parseDurationMs } from './duration';

/** The parts of a query that Grafana heeds; a `timeRange` of its own is not among them, and `step` for a Loki alone. */
export const sentQuery = v.object({
  refId: v.optional(v.string(), 'A'),
  datasource: v.object({ uid: v.string() }),
  expr: v.optional(v.string(), ''),
  interval: v.optional(v.string(), ''),
  step: v.optional(v.string(), ''),
  intervalMs: v.optional(v.number(), 0),
  maxDataPoints: v.optional(v.number(), 100),
  utcOffsetSec: v.optional(v.number(), 0),
});

type SentQuery = v.InferOutput<typeof sentQuery>;
export type RangeQuery = { refId: string; expr: string; startMs: number; endMs: number; stepMs: number };

/** Both ends are floored to a multiple of the step, which grows until there are no more points than wished; of a Loki's queries both are as sent. */
export function readQuery(sent: SentQuery, fromMs: number, toMs: number, { type, jsonData }: DataSource): RangeQuery {
  const { refId, expr, interval, intervalMs, maxDataPoints, utcOffsetSec } = sent;
  if (type === 'loki') {
    return { refId, expr, startMs: fromMs, endMs: toMs, stepMs: parseDurationMs(sent.step) || intervalMs };
  }
  const scrapeMs = parseDurationMs(interval || String(jsonData.timeInterval)) || 15_000;
  const leastMs = (interval === '' && intervalMs) || scrapeMs;
  const stepMs = Math.max(1, Math.ceil((toMs - fromMs) / maxDataPoints / leastMs)) * leastMs;
  const floored = (ms: number) => Math.floor((ms + utcOffsetSec * 1000) / stepMs) * stepMs - utcOffsetSec * 1000;
  const values: Record<string, string> = {
    interval: goDuration(stepMs),
    interval_ms: String(stepMs),
    range: `${Math.round((toMs - fromMs) / 1000)}s`,
    range_s: String(Math.round((toMs - fromMs) / 1000)),
    rate_interval: goDuration(Math.max(intervalMs + scrapeMs, 4 * scrapeMs)),
  };
  // Dashboard variables stay as they are.
  const expanded = expr.replace(/\$\{?__(\w+)\}?/g, (whole, name: string) => values[name] ?? whole);
  return { refId, expr: expanded, startMs: floored(fromMs), endMs: floored(toMs), stepMs };
}
