const HOUR_MS = 3_600_000;
export const HOUR_LOOKBACK_MS = HOUR_MS;
export const SIX_HOURS_LOOKBACK_MS = 6 * HOUR_MS;
const THREE_DAYS_MS = 72 * HOUR_MS;

/** Burn rates that are shown; a lookback longer than the window says nothing about it. */
export function lookbacksOf(windowMs: number): number[] {
  return [HOUR_LOOKBACK_MS, SIX_HOURS_LOOKBACK_MS, THREE_DAYS_MS].filter((ms) => ms === HOUR_MS || ms <= windowMs);
}

/** What a pace is read from: the last 6 hours, where the window holds them; the last hour while burning fast. */
export function paceLookback(windowMs: number, burningFast: boolean): number {
  return burningFast || windowMs < SIX_HOURS_LOOKBACK_MS ? HOUR_LOOKBACK_MS : SIX_HOURS_LOOKBACK_MS;
}
