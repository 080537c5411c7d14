import { noData, type NoData } from './answer';
import { shortLookback, type Tier, tierFactor, URGENT_TIERS } from './tiers';

/** The burn rates of an urgent tier's two lookbacks. */
export interface TierRates {
  tier: Tier;
  long: number | NoData;
  short: number | NoData;
}

/** Of the urgent tiers that fit into the window. */
export function tierRatesOf(
  windowMs: number,
  scrapeIntervalMs: number,
  rateOver: (lookbackMs: number) => number | NoData
): TierRates[] {
  return URGENT_TIERS.filter((tier) => tier.longMs <= windowMs).map((tier) => ({
    tier,
    long: rateOver(tier.longMs),
    short: rateOver(shortLookback(tier, scrapeIntervalMs)),
  }));
}

/** Whether the condition of an urgent tier holds: both its long and its short burn rate reach the factor. docs/slo-maths.md §5 */
export function burningFast(windowMs: number, rates: readonly TierRates[]): boolean {
  return rates.some(({ tier, long, short }) => {
    // In short windows the factor falls under 1: a pace that stays inside the budget is not fast.
    const factor = Math.max(1, tierFactor(tier, windowMs));
    return [long, short].every((rate) => rate !== noData && rate >= factor);
  });
}
