import { commonDivisor } from './align';
import { narrowWidth, NARROW_MS, WIDE_MS, ZONE_WIDTH_MS } from './bucketWidth';
import type { TileWidths } from './tile';

/** A bucket of fewer scrape intervals is told to be rough. docs/slo-maths.md §2 */
export const LEAST_SCRAPES = 10;

/**
 * Widths of which each slice of `sliceMs` is a whole number: the slice itself where it is not longer than a picture's
 * buckets, else the widest usual width that divides it. Slices under ten scrape intervals are asked all the same.
 */
export function sliceWidths(sliceMs: number, pictureMs: number, scrapeIntervalMs: number): TileWidths {
  const divides = (widthMs: number): boolean => sliceMs % widthMs === 0;
  const wideMs =
    sliceMs <= pictureMs
      ? sliceMs
      : (WIDE_MS.filter(
          (widthMs) => widthMs <= pictureMs && widthMs >= LEAST_SCRAPES * scrapeIntervalMs && divides(widthMs)
        ).at(-1) ?? sliceMs);
  const leastMs = narrowWidth(scrapeIntervalMs);
  const narrowMs = NARROW_MS.find((widthMs) => widthMs >= leastMs && widthMs <= wideMs && divides(widthMs)) ?? wideMs;
  const zoneMs = commonDivisor(ZONE_WIDTH_MS, wideMs);
  return { wideMs, zoneMs: zoneMs < narrowMs ? wideMs : zoneMs, narrowMs };
}
