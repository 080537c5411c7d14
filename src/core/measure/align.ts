/** The largest multiple of `widthMs` at or before `ms`. */
export function floorTo(ms: number, widthMs: number): number {
  return Math.floor(ms / widthMs) * widthMs;
}

/** The smallest multiple of `widthMs` at or after `ms`. */
export function ceilTo(ms: number, widthMs: number): number {
  return Math.ceil(ms / widthMs) * widthMs;
}

/** The nearest multiple of `widthMs`; the later one where both are as near. */
export function nearestTo(ms: number, widthMs: number): number {
  return floorTo(ms + widthMs / 2, widthMs);
}

/** The smallest length that both widths divide: buckets of both have edges on its multiples. */
export function commonWidth(aMs: number, bMs: number): number {
  return (aMs / commonDivisor(aMs, bMs)) * bMs;
}

/** The largest length that divides both widths. */
export function commonDivisor(aMs: number, bMs: number): number {
  let [x, y] = [aMs, bMs];
  while (y !== 0) {
    [x, y] = [y, x % y];
  }
  return x;
}
