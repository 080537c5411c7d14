import { nearestEdge, tallyIn } from '../measure/tally';
import { type Figures, type Interval, noData, type PeriodResult, type SloQuestion } from './answer';
import { allowedBad, isMet, remainingBudget, sliOf } from './budget';
import { type Depletion, depletionOf, type Spending } from './depletion';
import { exhaustedAt } from './exhaustedAt';
import { eventsIn, type Measured } from './measured';
import type { Plan } from './planQuestion';
import { partQuality, qualityOf } from './quality';
import { targetAt } from './targetAt';

/**
 * Ended periods, newest first; the one that runs now, or the window that ends now, before them. Empty where none were asked.
 * A period of a group that lies apart from its bad or good events (`groupsApart`) has no figure.
 */
export function historyOf(
  question: SloQuestion,
  plan: Plan,
  measured: Measured,
  figures: Figures,
  isApart: (period: Interval) => boolean
): PeriodResult[] {
  const ended = plan.past.map((period) => endedPeriod(question, plan, measured, period, isApart(period)));
  return ended.length > 0 ? [runningPeriod(question, plan, measured, figures), ...ended] : ended;
}

function endedPeriod(
  question: SloQuestion,
  plan: Plan,
  measured: Measured,
  period: Interval,
  isApart: boolean
): PeriodResult {
  // What is still on its way, or failed to come, may turn "met" into "missed".
  const partial = tallyIn(measured.tallies, period).missingMs > 0;
  // By what was agreed while it ran: later edits do not rewrite it.
  const target = targetAt(question.slo, period.toMs - 1);
  const judged: Measured = { ...measured, target };
  const events = partial || isApart ? noData : eventsIn(judged, period);
  const badAllowed = events === noData ? 0 : allowedBad(target, events.total);
  return {
    period,
    target,
    events,
    sli: sliOf(events),
    remaining: remainingBudget(target, events),
    result: events === noData ? 'no-data' : isMet(target, events) ? 'met' : 'missed',
    quality: qualityOf(judged, period, movedBy(measured, period)),
    ...(events !== noData && {
      ...exhaustion(measured, period, badAllowed),
      depletion: spent(question, plan, measured, { period, elapsed: period, target, badAllowed }),
    }),
  };
}

function runningPeriod(question: SloQuestion, plan: Plan, measured: Measured, figures: Figures): PeriodResult {
  const { window: period, asOfMs, events, sli, remaining, quality, basis, budgetEvents } = figures;
  const { target } = question.slo;
  const elapsed = { fromMs: period.fromMs, toMs: asOfMs };
  const known = budgetEvents !== noData && tallyIn(measured.tallies, elapsed).missingMs === 0;
  const badAllowed = known ? budgetEvents.badAllowed : 0;
  return {
    period,
    target,
    events,
    sli,
    remaining,
    result: 'running',
    quality,
    basis,
    // A window that ends now has no end to come, and a budget of what has elapsed grows again.
    ...(known && basis === 'forecast' && exhaustion(measured, elapsed, badAllowed)),
    ...(known && { depletion: spent(question, plan, measured, { period, elapsed, target, badAllowed }) }),
  };
}

function exhaustion({ tallies }: Measured, elapsed: Interval, badAllowed: number): { exhaustedAtMs?: number } {
  const exhaustedAtMs = exhaustedAt(tallies, elapsed, badAllowed);
  return exhaustedAtMs === undefined ? {} : { exhaustedAtMs };
}

type Judged = Pick<Spending, 'elapsed' | 'target' | 'badAllowed'> & { period: Interval };

function spent({ incidents = [] }: SloQuestion, plan: Plan, measured: Measured, judged: Judged): Depletion {
  const { period, ...rest } = judged;
  const windowMs = period.toMs - period.fromMs;
  const ofStretch = (counted: Interval) => partQuality(measured, counted);
  const spending = { ...rest, tallies: measured.tallies, windowMs, widthMs: plan.wideMs, qualityOf: ofStretch };
  return depletionOf(spending, incidents);
}

function movedBy({ tallies: { edgesMs } }: Measured, { fromMs, toMs }: Interval): number {
  return Math.max(...[fromMs, toMs].map((ms) => Math.abs((edgesMs[nearestEdge(edgesMs, ms)] ?? ms) - ms)));
}
