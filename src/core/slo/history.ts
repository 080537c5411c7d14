import { nearestEdge, tallyIn } from '../measure/tally';
import { type Figures, type Interval, noData, type PeriodResult, type SloQuestion } from './answer';
import { isMet, remainingBudget, sliOf } from './budget';
import { eventsIn, type Measured } from './measured';
import type { Plan } from './planQuestion';
import { qualityOf } from './quality';
import { targetAt } from './targetAt';

/** Ended periods, newest first; the one that runs now, or the window that ends now, before them. Empty where none were asked. */
export function historyOf(question: SloQuestion, plan: Plan, measured: Measured, figures: Figures): PeriodResult[] {
  const ended = plan.past.map((period) => endedPeriod(question, measured, period));
  return ended.length > 0 ? [runningPeriod(figures, question.slo.target), ...ended] : ended;
}

function endedPeriod({ slo }: SloQuestion, measured: Measured, period: Interval): PeriodResult {
  // What is still on its way, or failed to come, may turn "met" into "missed".
  const partial = tallyIn(measured.tallies, period).missingMs > 0;
  const events = partial ? noData : eventsIn(measured, period);
  // By what was agreed while it ran: later edits do not rewrite it.
  const target = targetAt(slo, period.toMs - 1);
  return {
    period,
    target,
    events,
    sli: sliOf(events),
    remaining: remainingBudget(target, events),
    result: events === noData ? 'no-data' : isMet(target, events) ? 'met' : 'missed',
    quality: qualityOf(measured, period, movedBy(measured, period)),
  };
}

function runningPeriod({ window, events, sli, remaining, quality }: Figures, target: number): PeriodResult {
  return { period: window, target, events, sli, remaining, result: 'running', quality };
}

function movedBy({ tallies: { edgesMs } }: Measured, { fromMs, toMs }: Interval): number {
  return Math.max(...[fromMs, toMs].map((ms) => Math.abs((edgesMs[nearestEdge(edgesMs, ms)] ?? ms) - ms)));
}
