import { noData, type NoData } from './answer';
import { shortLookback, tierFactor, URGENT_TIERS } from './tiers';

/** Whether the condition of an urgent tier holds: both its long and its short burn rate reach the factor. docs/slo-maths.md §5 */
export function burningFast(
  windowMs: number,
  scrapeIntervalMs: number,
  rateOver: (lookbackMs: number) => number | NoData
): boolean {
  return URGENT_TIERS.filter((tier) => tier.longMs <= windowMs).some((tier) => {
    // In short windows the factor falls under 1: a pace that stays inside the budget is not fast.
    const factor = Math.max(1, tierFactor(tier, windowMs));
    return [tier.longMs, shortLookback(tier, scrapeIntervalMs)]
      .map(rateOver)
      .every((rate) => rate !== noData && rate >= factor);
  });
}
