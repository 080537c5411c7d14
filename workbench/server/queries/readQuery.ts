import { textOf, type JsonObject } from '../json';
import { expandVariables } from './expandVariables';
import { isRateInterval, queryStepMs, rateIntervalMs } from './queryStep';

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

export function readQuery(query: JsonObject, fromMs: number, toMs: number, timeInterval: string): PrometheusQuery {
  const interval = textOf(query.interval);
  const rangeMs = toMs - fromMs;
  const intervalMs = numberOr(query.intervalMs, 0);
  const wishes = { interval, intervalMs, timeInterval };
  const limits = { maxDataPoints: numberOr(query.maxDataPoints, 100) || 1500, intervalFactor: numberOr(query.intervalFactor, 1) || 1 };
  const stepMs = queryStepMs(rangeMs, { ...wishes, ...limits });
  const scrape = /^\$(__interval|\{__interval\})$/.test(interval) ? `${stepMs}ms` : interval || timeInterval;
  const rateMs = isRateInterval(interval) ? stepMs : rateIntervalMs(numberOr(query.intervalMs, 1000), scrape);
  const offsetMs = numberOr(query.utcOffsetSec, 0) * 1000;
  const floored = (ms: number) => Math.floor((ms + offsetMs) / stepMs) * stepMs - offsetMs;
  const isInstant = query.instant === true;
  return {
    refId: textOf(query.refId) || 'A',
    expr: expandVariables(textOf(query.expr), stepMs, rangeMs, rateMs),
    legendFormat: textOf(query.legendFormat),
    ...{ isInstant, isRange: query.range === true || !isInstant },
    ...{ stepMs, startMs: floored(fromMs), endMs: floored(toMs), atMs: toMs },
  };
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}
