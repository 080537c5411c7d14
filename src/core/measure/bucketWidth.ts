const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export const WIDE_MS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS, DAY_MS] as const;
export const NARROW_MS = [MINUTE_MS, 2 * MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS] as const;

/** Boundaries of all time zones lie on multiples of this. */
export const ZONE_WIDTH_MS = 15 * MINUTE_MS;

const MOST_POINTS = 1000;

/** Width for a picture of `spanMs`: few enough points to draw, never under ten scrape intervals. docs/slo-maths.md §2 */
export function wideWidth(spanMs: number, scrapeIntervalMs: number): number {
  return WIDE_MS.find((width) => spanMs / width <= MOST_POINTS && width >= 10 * scrapeIntervalMs) ?? DAY_MS;
}

/** Width for a table row: figures and a small line. Windows of under a week would be left with a handful of points. */
export function overviewWidth(spanMs: number, scrapeIntervalMs: number): number {
  const pictureMs = wideWidth(spanMs, scrapeIntervalMs);
  return Math.max(pictureMs, spanMs >= 7 * DAY_MS ? 6 * HOUR_MS : Math.min(HOUR_MS, 12 * pictureMs));
}

/** Width for what has no picture: periods that ended, and the traffic of the weeks before. */
export function historyWidth(spanMs: number, widthMs: number): number {
  if (spanMs < DAY_MS) {
    return widthMs;
  }
  if (spanMs >= 180 * DAY_MS) {
    return Math.max(DAY_MS, widthMs);
  }
  return Math.max(spanMs >= 28 * DAY_MS ? 6 * HOUR_MS : HOUR_MS, widthMs);
}

/** Width at "now": at least four scrapes, so that an `increase` always has two samples. */
export function narrowWidth(scrapeIntervalMs: number): number {
  const leastMs = Math.max(MINUTE_MS, 4 * scrapeIntervalMs);
  return NARROW_MS.find((width) => width >= leastMs) ?? 15 * MINUTE_MS;
}
