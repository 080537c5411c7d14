import { difference, type Tallies, tallyBetween } from '../measure/tally';
import {
  type Events,
  type Figures,
  type Interval,
  noData,
  type NoData,
  type Quality,
  type RunningTotal,
  type SloQuestion,
} from './answer';
import { allowedBad, remainingBudget, sliOf } from './budget';
import { budgetTotal } from './budgetTotal';
import { eventsIn, eventsOf, type Measured } from './measured';
import { pictureEdges } from './pictureEdges';
import type { Plan } from './planQuestion';
import { partQuality } from './quality';
import { sliceTallies } from './sliceTallies';

/** One way to weigh the same window. */
export interface Weighed extends Pick<Figures, 'sli' | 'remaining' | 'basis'> {
  /** Events, or slices of which each weighs the same. */
  counted: Events | NoData;
  /** What the objective allows of them to be bad. */
  badAllowed: number;
}

/** A stretch that spends more of the budget counted one way than the other. */
export interface BiasedStretch {
  interval: Interval;
  events: Events;
  /** Slices that failed, as far as they did. */
  badSlices: number;
  /** Of the stretch alone. */
  quality: Quality;
  /** What it takes off by time, less what it takes off by events, in shares of the budget. */
  biasRatio: number;
}

/** The same window by its events and by its time. docs/slo-maths.md §4 */
export interface Weighting {
  byEvents: Weighed;
  byTime: Weighed;
  /** Every slice of this length counts the same by time; absent of a composite, whose parts have their own. */
  sliceMs?: number;
  /** remaining by events − remaining by time, in shares of the budget: above 0, counting events looks better. */
  biasRatio: number | NoData;
  /** Those that make most of the bias, the largest first; their sum with all others is `biasRatio`. */
  stretches: readonly BiasedStretch[];
}

const MOST_STRETCHES = 5;
/** A smaller part of the budget is not worth a row. */
const LEAST_BIAS = 0.0005;

/** By time is the mean of the slices' own ratios: of the SLO's slices, else of the picture's buckets. */
export function weightingOf({ slo, runningTotal }: SloQuestion, plan: Plan, measured: Measured): Weighting {
  const sliceMs = slo.method.kind === 'occurrences' ? plan.wideMs : slo.method.sliceMs;
  const slices = sliceTallies(measured.events, { kind: 'ratio-timeslices', sliceMs }, slo.missingData);
  const weigh = (tallies: Tallies) => weighed(slo.target, plan, { ...measured, tallies }, runningTotal);
  const byEvents = weigh(measured.events);
  const byTime = weigh(slices);
  const isKnown = byEvents.remaining !== noData && byTime.remaining !== noData;
  return {
    byEvents,
    byTime,
    sliceMs,
    biasRatio: isKnown ? Number(byEvents.remaining) - Number(byTime.remaining) : noData,
    stretches: isKnown
      ? stretchesOf(
          { measured: { ...measured, tallies: measured.events }, badAllowed: byEvents.badAllowed },
          { tallies: slices, badAllowed: byTime.badAllowed },
          plan,
          sliceMs
        )
      : [],
  };
}

function weighed(target: number, plan: Plan, measured: Measured, running: RunningTotal | undefined): Weighed {
  const counted = eventsIn(measured, elapsedOf(plan));
  const budget = budgetTotal(measured.tallies, plan.window, plan.asOfMs, counted, running);
  const { total, basis } = budget === noData ? { total: 0, basis: 'window' as const } : budget;
  return {
    sli: sliOf(counted),
    remaining: remainingBudget(target, counted, total),
    basis,
    counted,
    badAllowed: allowedBad(target, total),
  };
}

function elapsedOf(plan: Plan): Interval {
  return { fromMs: plan.window.fromMs, toMs: plan.asOfMs };
}

function stretchesOf(
  events: { measured: Measured; badAllowed: number },
  time: { tallies: Tallies; badAllowed: number },
  plan: Plan,
  sliceMs: number
): BiasedStretch[] {
  const { tallies } = events.measured;
  const { edgesMs } = tallies;
  const edges = pictureEdges(edgesMs, elapsedOf(plan), Math.max(sliceMs, plan.wideMs));
  const stretches: Array<Omit<BiasedStretch, 'quality'>> = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    const badSlices = difference(time.tallies.columns.bad, from, to);
    const badEvents = difference(tallies.columns.bad, from, to);
    const biasRatio = shareOf(badSlices, time.badAllowed) - shareOf(badEvents, events.badAllowed);
    if (Math.abs(biasRatio) >= LEAST_BIAS) {
      const interval = { fromMs: edgesMs[from] ?? NaN, toMs: edgesMs[to] ?? NaN };
      stretches.push({ interval, events: eventsOf(tallyBetween(tallies, from, to)), badSlices, biasRatio });
    }
  }
  return stretches
    .sort((a, b) => Math.abs(b.biasRatio) - Math.abs(a.biasRatio))
    .slice(0, MOST_STRETCHES)
    .map((stretch) => ({ ...stretch, quality: partQuality(events.measured, stretch.interval) }));
}

/** Share of the budget; without traffic nothing is allowed, and nothing was spent. */
function shareOf(bad: number, badAllowed: number): number {
  return badAllowed === 0 ? 0 : bad / badAllowed;
}
