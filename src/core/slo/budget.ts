import { type Events, noData, type NoData } from './answer';

/** Above this share of the budget a difference is not rounding. */
const ROUNDING = 1e-9;

/**
 * Share of the error budget used up: 0 untouched, 1 exhausted, above 1 debt. docs/slo-maths.md §1
 * `budgetTotal` is the total that the budget rests on where it is not the events' own: the forecast of a running period.
 */
export function spentBudget(target: number, events: Events | NoData, budgetTotal?: number): number | NoData {
  if (events === noData) {
    return noData; // silence is not health
  }
  const allowed = allowedBad(target, budgetTotal ?? events.total);
  return allowed === 0 ? 0 : events.bad / allowed; // no traffic, nothing spent
}

/** Share of the error budget still unspent: 1 is untouched, 0 exhausted, negative overspent. docs/slo-maths.md §1 */
export function remainingBudget(target: number, events: Events | NoData, budgetTotal?: number): number | NoData {
  const spent = spentBudget(target, events, budgetTotal);
  return spent === noData ? noData : leftOf(spent);
}

/** 1 − spent; exactly 0 where only rounding says otherwise. */
export function leftOf(spent: number): number {
  return Math.abs(1 - spent) < ROUNDING ? 0 : 1 - spent;
}

/** Bad events, or bad time, that the objective allows out of `total`. */
export function allowedBad(target: number, total: number): number {
  return (1 - target) * total;
}

/** Σgood / Σtotal; no data where nothing happened. */
export function sliOf(events: Events | NoData): number | NoData {
  return events === noData || events.total === 0 ? noData : events.good / events.total;
}

/** Whether the objective was kept; rounding does not miss it. */
export function isMet(target: number, events: Events): boolean {
  return events.bad <= allowedBad(target, events.total) * (1 + ROUNDING);
}
