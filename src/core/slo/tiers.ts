/** An urgent tier: `share` of the budget within `longMs`. docs/slo-maths.md §5 */
export interface Tier {
  share: number;
  longMs: number;
}

/** The tiers that page: 2 % of the budget in one hour, 5 % in six. */
export const URGENT_TIERS: readonly Tier[] = [
  { share: 0.02, longMs: 3_600_000 },
  { share: 0.05, longMs: 6 * 3_600_000 },
];

/** The burn rate at which `share` of a window's budget is gone within `longMs`: 14.4 for 2 % in 1 h of 30 d. */
export function tierFactor(tier: Tier, windowMs: number): number {
  return (tier.share * windowMs) / tier.longMs;
}

/** Length of the window that says whether it still burns: a twelfth, at least two scrapes. */
export function shortLookback(tier: Tier, scrapeIntervalMs: number): number {
  return Math.max(tier.longMs / 12, 2 * scrapeIntervalMs);
}
