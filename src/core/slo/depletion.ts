import { tallyBetween, type Tallies } from '../measure/tally';
import { edgesAround } from '../measure/edgesAround';
import { type Interval, type NoData, noData, type Quality } from './answer';
import { pictureEdges } from './pictureEdges';
import { tierFactor, URGENT_TIERS } from './tiers';

/** An incident on record: shown as text. */
export interface IncidentRange extends Interval {
  text: string;
}

/** A stretch that used up a part of the budget. */
export interface DepletedStretch {
  interval: Interval;
  /** What an incident's record says; absent of a stretch that was found by its burn rate. */
  text?: string;
  /** Share of the whole budget; no data where nothing of it was counted. */
  spent: number | NoData;
  /** Depletion speed: `spent` ÷ hours. docs/slo-maths.md §6 */
  perHour: number | NoData;
  /** Of the buckets that it was counted in. */
  quality: Quality;
}

/** How fast a period's budget was used up while it was. */
export interface Depletion {
  /** Incidents on record that used some of the budget, and hours that burned fast beside them; oldest first. */
  stretches: readonly DepletedStretch[];
}

const HOUR_MS = 3_600_000;
/** A smaller share of the budget is a rounding of counts. */
const LEAST_SPENT = 1e-6;

export interface Spending {
  tallies: Tallies;
  /** Of the period, as far as it has come. */
  elapsed: Interval;
  /** Bad events that the whole period allows. */
  badAllowed: number;
  target: number;
  /** Length of the whole period. */
  windowMs: number;
  /** Buckets of which stretches are made. */
  widthMs: number;
  qualityOf: (counted: Interval) => Quality;
}

/**
 * Of the incidents that fall into the period and used some of its budget (others of the service may have had nothing to do
 * with this SLO), and of the stretches that burned fast in buckets that no incident touches:
 * what nobody wrote down yet used the budget too. docs/slo-maths.md §6
 */
export function depletionOf(spending: Spending, incidents: readonly IncidentRange[]): Depletion {
  const { elapsed } = spending;
  const own = incidents
    .map((incident) => ({ ...incident, ...clip(incident, elapsed) }))
    .filter(({ fromMs, toMs }) => fromMs < toMs);
  const all = [...own.map((incident) => ofIncident(spending, incident)), ...fastStretches(spending, own)];
  const stretches = all.filter(({ spent }) => spent === noData || spent > LEAST_SPENT);
  return { stretches: stretches.sort((a, b) => a.interval.fromMs - b.interval.fromMs) };
}

/** Average and highest speed of what was counted; undefined where no budget was used up that anybody saw. */
export function speedsOf({ stretches }: Depletion): { averagePerHour: number; highestPerHour: number } | undefined {
  const speeds = stretches.map(({ perHour }) => perHour).filter((perHour) => perHour !== noData);
  return speeds.length === 0
    ? undefined
    : {
        averagePerHour: speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length,
        highestPerHour: Math.max(...speeds),
      };
}

/** A burn rate from which on a stretch counts: that of the tier of six hours; never a pace that stays inside the budget. */
export function fastBurnRate(windowMs: number): number {
  const slowest = Math.min(...URGENT_TIERS.map((tier) => tierFactor(tier, windowMs)));
  return Math.max(1, slowest);
}

/** Counted in all buckets that it touches; its length is its own. */
function ofIncident(spending: Spending, { text, ...interval }: IncidentRange): DepletedStretch {
  return { text, ...stretch(spending, interval, edgesAround(spending.tallies.edgesMs, interval)) };
}

function fastStretches(spending: Spending, incidents: readonly Interval[]): DepletedStretch[] {
  const { tallies, elapsed, target, windowMs, widthMs } = spending;
  const edges = pictureEdges(tallies.edgesMs, elapsed, widthMs);
  const least = fastBurnRate(windowMs) * (1 - target);
  const counted = incidents.map((incident) => edgesAround(tallies.edgesMs, incident));
  const isFast = (i: number): boolean => {
    const [start, end] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    if (counted.some(([from, to]) => start < to && from < end)) {
      return false;
    }
    const { bad, total } = tallyBetween(tallies, start, end);
    return total > 0 && bad / total >= least;
  };
  const stretches: DepletedStretch[] = [];
  let first = 0;
  for (let i = 0; i < edges.length; i++) {
    if (i + 1 < edges.length && isFast(i)) {
      continue;
    }
    if (first < i) {
      const [from, to] = [edges[first] ?? 0, edges[i] ?? 0];
      const interval = { fromMs: tallies.edgesMs[from] ?? NaN, toMs: tallies.edgesMs[to] ?? NaN };
      stretches.push(stretch(spending, interval, [from, to]));
    }
    first = i + 1;
  }
  return stretches;
}

function stretch(
  { tallies, badAllowed, qualityOf }: Spending,
  interval: Interval,
  [from, to]: [from: number, to: number]
): DepletedStretch {
  const { bad, countedMs, excludedMs } = tallyBetween(tallies, from, to);
  const quality = qualityOf({ fromMs: tallies.edgesMs[from] ?? NaN, toMs: tallies.edgesMs[to] ?? NaN });
  if (countedMs === 0 && excludedMs === 0) {
    return { interval, spent: noData, perHour: noData, quality };
  }
  // No traffic allows no bad event, and had none.
  const spent = badAllowed === 0 ? 0 : bad / badAllowed;
  return { interval, spent, perHour: depletionSpeed(spent, interval.toMs - interval.fromMs), quality };
}

/** Share of the budget an hour. docs/slo-maths.md §1 */
export function depletionSpeed(spent: number, lengthMs: number): number {
  return spent / (lengthMs / HOUR_MS);
}

function clip(interval: Interval, { fromMs, toMs }: Interval): Interval {
  return { fromMs: Math.max(interval.fromMs, fromMs), toMs: Math.min(interval.toMs, toMs) };
}
