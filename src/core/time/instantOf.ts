import { tzOffset } from '@date-fns/tz/tzOffset';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * The moment at which clocks in `zone` show `wallMs` (as UTC clocks would): the first one where they show it twice, and
 * as much later as the clocks jump where they skip it. Whatever zone the browser is in: TZDate is not free of that.
 * Throws a RangeError where the zone is not known.
 */
export function instantOf(wallMs: number, zone: string): number {
  const shown = shownAt(wallMs, zone);
  return shown.length > 0 ? Math.min(...shown) : wallMs - offsetMs(wallMs - DAY_MS, zone);
}

/** Whether clocks in `zone` are put forward over `wallMs`, so that they never show it. Throws as `instantOf`. */
export function isSkipped(wallMs: number, zone: string): boolean {
  return shownAt(wallMs, zone).length === 0;
}

function shownAt(wallMs: number, zone: string): number[] {
  return [wallMs - DAY_MS, wallMs + DAY_MS]
    .map((nearMs) => wallMs - offsetMs(nearMs, zone))
    .filter((ms) => ms + offsetMs(ms, zone) === wallMs);
}

function offsetMs(atMs: number, zone: string): number {
  const minutes = tzOffset(zone, new Date(atMs));
  if (Number.isNaN(minutes)) {
    throw new RangeError(`no such time zone: ${zone}`);
  }
  return Math.round(minutes * MINUTE_MS);
}
