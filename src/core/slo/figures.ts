import type { BucketAnswer } from '../measure/bucket';
import { nearestEdge, tallyBetween, tallyIn } from '../measure/tally';
import {
  type Events,
  type Figures,
  type Interval,
  noData,
  type NoData,
  type Quality,
  type QualityFlag,
  type SloQuestion,
} from './answer';
import { allowedBad, leftOf, remainingBudget, sliOf, spentBudget } from './budget';
import { budgetTimeOf } from './budgetTime';
import { type BudgetTotal, budgetTotal } from './budgetTotal';
import { burningFast, tierRatesOf } from './burningFast';
import { burnRate } from './burnRate';
import { exhaustionAt, type Pace } from './exhaustion';
import { countedUnit } from './countedUnit';
import { lookbacksOf, paceLookback } from './lookbacks';
import { eventsIn, type Measured } from './measured';
import { mayLackParts } from './mayLackParts';
import { mostMissingEvents } from './mostMissingEvents';
import { interpolated } from './interpolated';
import { narrowSlices } from './narrowSlices';
import type { Plan } from './planQuestion';
import { qualityOf, silentSince } from './quality';
import { recordedFlag } from './recordedFlag';
import { rollingRunsOut } from './runsOut';
import { statusOf } from './status';

/** All figures of "now", and the pace that exhaustion rests on: of the last 6 hours, of the last hour while burning fast. */
export function figuresOf(
  { slo, runningTotal }: SloQuestion,
  plan: Plan,
  measured: Measured,
  answers: readonly BucketAnswer[]
): { figures: Figures; pace: Pace } {
  const { target } = slo;
  const { asOfMs, window } = plan;
  const elapsed: Interval = { fromMs: window.fromMs, toMs: asOfMs };
  const windowMs = window.toMs - window.fromMs;
  const events = eventsIn(measured, elapsed);
  const budget = budgetTotal(measured.tallies, window, asOfMs, events, runningTotal);
  const spent = budget === noData ? noData : spentBudget(target, events, budget.total);
  const remaining = spent === noData ? noData : leftOf(spent);
  const rateOver = (lookbackMs: number): number | NoData => burnRate(target, lookback(measured, elapsed, lookbackMs));
  const tierRates = tierRatesOf(windowMs, plan.scrapeIntervalMs, rateOver);
  const fast = burningFast(windowMs, tierRates);
  const lookbackMs = paceLookback(windowMs, fast);
  const pace: Pace = { rate: rateOver(lookbackMs), lookbackMs };
  const kindWindow = { ...window, kind: slo.window.kind };
  const budgetTime = budgetTimeOf(measured.tallies, window, asOfMs, events, budget);
  const exhaustion = exhaustionAt(remaining, pace, kindWindow, asOfMs, budgetTime);
  const silentMs = silentSince(measured, plan, slo.absentAfterMs);
  const runsOut =
    slo.window.kind === 'calendar' || budget === noData || pace.rate === noData
      ? exhaustion.kind === 'lasts'
      : rollingRunsOut(measured.tallies, window, allowedBad(target, budget.total), pace.rate);
  const statusSpan = { fromMs: Math.min(elapsed.fromMs, asOfMs - paceLookback(windowMs, false)), toMs: asOfMs };
  const figures: Figures = {
    window,
    asOfMs,
    events,
    unit: countedUnit(slo),
    sli: sliOf(events),
    spent,
    remaining,
    basis: budget === noData ? 'window' : budget.basis,
    budgetEvents: budget === noData ? noData : { total: budget.total, badAllowed: allowedBad(target, budget.total) },
    burnRates: lookbacksOf(windowMs).map((ms) => ({ lookbackMs: ms, rate: rateOver(ms) })),
    tierRates,
    exhaustion,
    budgetTime,
    status: statusOf({
      remaining,
      silent: silentMs !== undefined,
      burningFast: fast,
      runsOut,
      incomplete: isIncomplete(measured, statusSpan, answers),
      remainingAtMost: remainingAtMost(target, measured, elapsed, events, budget, answers),
    }),
    quality: withSource(
      qualityOf(measured, elapsed, plan.movedMs),
      [...silence(silentMs), ...narrowSlices(slo, plan), ...interpolated(slo), ...recordedFlag(plan, elapsed)],
      answers
    ),
  };
  return { figures, pace };
}

function isIncomplete({ tallies }: Measured, interval: Interval, answers: readonly BucketAnswer[]): boolean {
  return tallyIn(tallies, interval).missingMs > 0 || mayLackParts(answers);
}

/** What is left if the missing parts held as many good events as they can. */
function remainingAtMost(
  target: number,
  { tallies }: Measured,
  elapsed: Interval,
  events: Events | NoData,
  budget: BudgetTotal,
  answers: readonly BucketAnswer[]
): number | NoData {
  const missing = mayLackParts(answers) ? Infinity : mostMissingEvents(tallies, elapsed);
  return budget === noData || missing === Infinity ? noData : remainingBudget(target, events, budget.total + missing);
}

/** The last `lookbackMs`, begun at a bucket's edge: never shorter than asked; no data where a part has no answer. */
function lookback(measured: Measured, elapsed: Interval, lookbackMs: number): Events | NoData {
  const { edgesMs } = measured.tallies;
  const last = edgesMs.length - 1;
  const nearest = nearestEdge(edgesMs, elapsed.toMs - lookbackMs);
  // Short lookbacks in wide buckets would otherwise round to nothing.
  const from = Math.max(0, Math.min(nearest, last - 1));
  const interval = { fromMs: edgesMs[from] ?? elapsed.toMs, toMs: elapsed.toMs };
  const widest = { fromMs: Math.min(interval.fromMs, elapsed.fromMs), toMs: elapsed.toMs };
  const { countedMs, missingMs } = tallyBetween(measured.tallies, from, Math.max(from, last));
  return countedMs === 0 || missingMs > 0 ? noData : eventsIn(measured, interval, widest);
}

function silence(sinceMs: number | undefined): QualityFlag[] {
  return sinceMs === undefined ? [] : [{ code: 'silent', sinceMs }];
}

function withSource(quality: Quality, flags: readonly QualityFlag[], answers: readonly BucketAnswer[]): Quality {
  const warnings = [...new Set(answers.flatMap((answer) => answer.warnings))];
  return {
    ...quality,
    flags: [...flags, ...quality.flags, ...warnings.map((text) => ({ code: 'warning' as const, text }))],
  };
}
