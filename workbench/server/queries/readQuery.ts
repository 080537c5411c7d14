import { textOf, type JsonObject } from '../json';
import { goDuration, intervalText } from './duration';
import { queryStepMs, rateIntervalMs } from './queryStep';

export interface PrometheusQuery {
  refId: string;
  expr: string;
  legendFormat: string;
  isInstant: boolean;
  isRange: boolean;
  stepMs: number;
  /** Of the range query: both floored to the step, shifted by the query's offset from UTC. */
  startMs: number;
  endMs: number;
  /** Of the instant query. */
  atMs: number;
}

/** The parts of a query that Grafana heeds; `step` and a `timeRange` of its own are not among them. */
export function readQuery(query: JsonObject, fromMs: number, toMs: number, timeInterval: string): PrometheusQuery {
  const interval = textOf(query.interval);
  const rangeMs = toMs - fromMs;
  const maxDataPoints = Number(query.maxDataPoints ?? 100) || 1500;
  const stepMs = queryStepMs(rangeMs, { interval, intervalMs: Number(query.intervalMs ?? 0), maxDataPoints, timeInterval });
  const rateMs = rateIntervalMs(Number(query.intervalMs ?? 1000), interval.startsWith('$') ? goDuration(stepMs) : interval || timeInterval);
  const offsetMs = Number(query.utcOffsetSec ?? 0) * 1000;
  const floored = (ms: number) => Math.floor((ms + offsetMs) / stepMs) * stepMs - offsetMs;
  const isInstant = query.instant === true;
  return {
    refId: textOf(query.refId) || 'A',
    expr: expanded(textOf(query.expr), stepMs, rangeMs, rateMs),
    legendFormat: textOf(query.legendFormat),
    ...{ isInstant, isRange: query.range === true || !isInstant },
    ...{ stepMs, startMs: floored(fromMs), endMs: floored(toMs), atMs: toMs },
  };
}

/** Replaces the variables of time; dashboard variables stay as they are. */
function expanded(expr: string, stepMs: number, rangeMs: number, rateMs: number): string {
  const rangeSeconds = Math.round(rangeMs / 1000);
  const values: Record<string, string> = {
    ...{ interval: intervalText(stepMs), interval_ms: `${stepMs}` },
    ...{ range: `${rangeSeconds}s`, range_s: `${rangeSeconds}`, range_ms: `${rangeMs}` },
    ...{ rate_interval: goDuration(rateMs), rate_interval_ms: `${rateMs}` },
  };
  const names = /\$(\{?)__((?:rate_)?interval(?:_ms)?|range(?:_m?s)?)(\}?)/g;
  return expr.replace(names, (whole, open: string, name: string, close: string) =>
    (open === '') === (close === '') ? (values[name] ?? whole) : whole
  );
}
