import { goDuration, intervalText } from './duration';

/** Replaces the variables of time that the server knows; dashboard variables stay as they are. */
export function expandVariables(expr: string, stepMs: number, rangeMs: number, rateMs: number): string {
  const rangeSeconds = Math.round(rangeMs / 1000);
  const values: Record<string, string> = {
    __interval: intervalText(stepMs),
    __interval_ms: String(stepMs),
    __range: `${rangeSeconds}s`,
    __range_s: String(rangeSeconds),
    __range_ms: String(rangeMs),
    __rate_interval: goDuration(rateMs),
    __rate_interval_ms: String(rateMs),
  };
  const names = /\$(?:\{(__(?:rate_)?interval(?:_ms)?|__range(?:_m?s)?)\}|(__(?:rate_)?interval(?:_ms)?|__range(?:_m?s)?))/g;
  return expr.replace(names, (whole, braced?: string, bare?: string) => values[braced ?? bare ?? ''] ?? whole);
}
