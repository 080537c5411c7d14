const HOUR_MS = 3_600_000;
export const HOUR_LOOKBACK_MS = HOUR_MS;
export const SIX_HOURS_LOOKBACK_MS = 6 * HOUR_MS;
const THREE_DAYS_MS = 72 * HOUR_MS;

/** Burn rates that are shown; a lookback longer than the window says nothing about it. */
export function lookbacksOf(windowMs: number): number[] {
  return [HOUR_LOOKBACK_MS, SIX_HOURS_LOOKBACK_MS, THREE_DAYS_MS].filter((ms) => ms === HOUR_MS || ms <= windowMs);
}
