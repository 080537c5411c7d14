import { parseDurationMs } from './duration';

/** Prometheus answers about this many points at most; the step is raised to stay near it. */
const safePoints = 11_000;
const usualScrape = '15s';

export interface StepWishes {
  /** The query's own interval (`"3600s"`), empty if it has none. */
  interval: string;
  intervalMs: number;
  maxDataPoints: number;
  /** The data source's scrape interval, empty if not set. */
  timeInterval: string;
}

/** Step of a range query: the wished interval, raised when the range would have more points than asked for or safe. */
export function queryStepMs(rangeMs: number, { interval, intervalMs, maxDataPoints, timeInterval }: StepWishes): number {
  const own = interval.startsWith('$') || interval === '0s' ? '' : interval;
  const leastMs = own === '' && intervalMs !== 0 ? intervalMs : parseDurationMs(own || timeInterval || usualScrape);
  const byPointsMs = Math.floor(rangeMs / maxDataPoints);
  const calculatedMs = byPointsMs < leastMs ? leastMs : roundedMs(byPointsMs);
  return Math.max(calculatedMs, roundedMs(Math.floor(rangeMs / safePoints)));
}

/** `$__rate_interval`: at least four scrapes. */
export function rateIntervalMs(intervalMs: number, scrapeInterval: string): number {
  const scrapeMs = parseDurationMs(scrapeInterval || usualScrape);
  return Math.max(intervalMs + scrapeMs, 4 * scrapeMs);
}

/** Upper bound of what is rounded to the value beside it, in ms. */
const roundings: ReadonlyArray<readonly [number, number]> = [
  [15, 10], [35, 20], [75, 50], [150, 100], [350, 200], [750, 500], [1500, 1000], [3500, 2000], [7500, 5000],
  [12_500, 10_000], [17_500, 15_000], [25_000, 20_000], [45_000, 30_000], [90_000, 60_000], [210_000, 120_000],
  [450_000, 300_000], [750_000, 600_000], [1_050_000, 900_000], [1_500_000, 1_200_000], [2_700_000, 1_800_000],
  [5_400_000, 3_600_000], [9_000_000, 7_200_000], [16_200_000, 10_800_000], [32_400_000, 21_600_000],
  [86_400_000, 43_200_000], [604_800_000, 86_400_000], [1_814_400_000, 604_800_000], [3_628_800_000, 2_592_000_000],
]; // prettier-ignore

function roundedMs(ms: number): number {
  return roundings.find(([upTo]) => ms <= upTo)?.[1] ?? 31_536_000_000;
}
