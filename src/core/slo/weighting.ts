import { difference, type Tallies, tallyBetween } from '../measure/tally';
import { type Events, type Interval, noData, type NoData, type SloQuestion } from './answer';
import { allowedBad, remainingBudget, sliOf } from './budget';
import { budgetTotal } from './budgetTotal';
import { eventsIn, eventsOf, type Measured } from './measured';
import { pictureEdges } from './pictureEdges';
import type { Plan } from './planQuestion';
import { sliceTallies } from './sliceTallies';

/** One way to weigh the same window. */
export interface Weighed {
  sli: number | NoData;
  remaining: number | NoData;
}

/** A stretch that spends more of the budget counted one way than the other. */
export interface BiasedStretch {
  interval: Interval;
  events: Events;
  /** What it takes off by time, less what it takes off by events, in shares of the budget. */
  biasRatio: number;
}

/** The same window by its events and by its time. docs/slo-maths.md §4 */
export interface Weighting {
  byEvents: Weighed & { events: Events | NoData };
  byTime: Weighed;
  /** Every slice of this length counts the same by time. */
  sliceMs: number;
  /** remaining by events − remaining by time, in shares of the budget: above 0, counting events looks better. */
  biasRatio: number | NoData;
  /** Those that make most of the bias, the largest first; their sum with all others is `biasRatio`. */
  stretches: readonly BiasedStretch[];
}

const MOST_STRETCHES = 5;
/** A smaller part of the budget is not worth a row. */
const LEAST_BIAS = 0.0005;

/** By time is the mean of the slices' own ratios: of the SLO's slices, else of the picture's buckets. */
export function weightingOf({ slo }: SloQuestion, plan: Plan, measured: Measured): Weighting {
  const sliceMs = slo.method.kind === 'occurrences' ? plan.wideMs : slo.method.sliceMs;
  const slices = sliceTallies(measured.events, { kind: 'ratio-timeslices', sliceMs }, slo.missingData);
  const events = weigh(slo.target, plan, { ...measured, tallies: measured.events });
  const time = weigh(slo.target, plan, { ...measured, tallies: slices });
  const isKnown = events.remaining !== noData && time.remaining !== noData;
  return {
    byEvents: { sli: sliOf(events.counted), remaining: events.remaining, events: events.counted },
    byTime: { sli: sliOf(time.counted), remaining: time.remaining },
    sliceMs,
    biasRatio: isKnown ? Number(events.remaining) - Number(time.remaining) : noData,
    stretches: isKnown ? stretchesOf(events, time, plan, sliceMs) : [],
  };
}

interface Side {
  tallies: Tallies;
  counted: Events | NoData;
  remaining: number | NoData;
  /** What the objective allows to be bad, events or slices. */
  allowed: number;
}

function weigh(target: number, plan: Plan, measured: Measured): Side {
  const counted = eventsIn(measured, elapsedOf(plan));
  const budget = budgetTotal(measured.tallies, plan.window, plan.asOfMs, counted);
  const total = budget === noData ? 0 : budget.total;
  return {
    tallies: measured.tallies,
    counted,
    remaining: remainingBudget(target, counted, total),
    allowed: allowedBad(target, total),
  };
}

function elapsedOf(plan: Plan): Interval {
  return { fromMs: plan.window.fromMs, toMs: plan.asOfMs };
}

function stretchesOf(events: Side, time: Side, plan: Plan, sliceMs: number): BiasedStretch[] {
  const { edgesMs } = events.tallies;
  const edges = pictureEdges(edgesMs, elapsedOf(plan), Math.max(sliceMs, plan.wideMs));
  const stretches: BiasedStretch[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    const biasRatio = spentBetween(time, from, to) - spentBetween(events, from, to);
    if (Math.abs(biasRatio) >= LEAST_BIAS) {
      const interval = { fromMs: edgesMs[from] ?? NaN, toMs: edgesMs[to] ?? NaN };
      stretches.push({ interval, events: eventsOf(tallyBetween(events.tallies, from, to)), biasRatio });
    }
  }
  return stretches.sort((a, b) => Math.abs(b.biasRatio) - Math.abs(a.biasRatio)).slice(0, MOST_STRETCHES);
}

/** Share of the budget; without traffic nothing is allowed, and nothing was spent. */
function spentBetween({ tallies, allowed }: Side, from: number, to: number): number {
  return allowed === 0 ? 0 : difference(tallies.columns.bad, from, to) / allowed;
}
