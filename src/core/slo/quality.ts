import { difference, nearestEdge, type Tally, tallyIn } from '../measure/tally';
import type { Interval, Quality, QualityFlag } from './answer';
import { WELL_COVERED, widestBucket } from './coverage';
import { gapsIn } from './gapsIn';
import { exceedsTotal, goodMatchesNothing, type Measured } from './measured';
import type { Plan } from './planQuestion';

/** What is to be said beside the figures of `interval`. docs/slo-maths.md §2, missing data */
export function qualityOf(measured: Measured, interval: Interval, movedMs: number): Quality {
  const { tallies } = measured;
  const tally = tallyIn(tallies, interval);
  const lengthMs = interval.toMs - interval.fromMs - tally.excludedMs;
  const countedMs = edgeNear(tallies, interval.toMs) - edgeNear(tallies, interval.fromMs) - tally.excludedMs;
  const missing = measured.missing.filter((gap) => gap.fromMs < interval.toMs && gap.toMs > interval.fromMs);
  const flags: QualityFlag[] = [];
  if (missing.length > 0) {
    flags.push({ code: 'partial', missing });
  } else {
    flags.push(...lateStart(measured, interval));
  }
  flags.push(...gapsIn(tallies, interval, tally, flags.length > 0));
  flags.push(...countFlags(measured, tally, missing.length > 0), ...cutFlags(measured, interval, tally));
  if (movedMs > 0) {
    flags.push({ code: 'edge-moved', byMs: movedMs, windowMs: lengthMs });
  }
  return {
    coveredShare: countedMs <= 0 ? 0 : Math.min(1, tally.coveredMs / countedMs),
    bucketMs: widestBucket(tallies, interval),
    ...(tally.excludedMs > 0 && { excludedMs: tally.excludedMs }),
    lastDataMs: lastDataMs(measured, interval.toMs),
    flags,
  };
}

/** Edges move by half the narrowest tile of a window's begin, a quarter of an hour, at most. */
const MOST_MOVED_MS = 450_000;

/** Where an interval is counted from or to: what a moved edge leaves out is no gap, and is told of by itself. */
function edgeNear({ edgesMs }: Measured['tallies'], ms: number): number {
  const edgeMs = edgesMs[nearestEdge(edgesMs, ms)] ?? ms;
  return Math.abs(edgeMs - ms) <= MOST_MOVED_MS ? edgeMs : ms;
}

/** Of a stretch: that it never fails, or always does, is no sign of a wrong query. The whole tells of that. */
export function partQuality(measured: Measured, interval: Interval): Quality {
  const { flags, ...quality } = qualityOf(measured, interval, 0);
  return {
    ...quality,
    flags: flags.filter(({ code }) => code !== 'bad-never-seen' && code !== 'good-matches-nothing'),
  };
}

/** Above this share of the window a moved edge may be seen in a figure; nearly every rolling window moves a little. */
const FAR_MOVED = 0.001;

/** Whether a moved edge is more than worth an explanation. */
export function isEdgeFarMoved({ byMs, windowMs }: Extract<QualityFlag, { code: 'edge-moved' }>): boolean {
  return byMs > FAR_MOVED * windowMs;
}

/** Since when total is silent, where that is longer than `absentAfterMs` and not only not loaded. */
export function silentSince(measured: Measured, plan: Plan, absentAfterMs: number): number | undefined {
  const lastMs = lastDataMs(measured, plan.asOfMs);
  if (lastMs === undefined || measured.missing.some((gap) => gap.toMs > lastMs)) {
    return undefined;
  }
  const { excludedMs } = tallyIn(measured.tallies, { fromMs: lastMs, toMs: plan.asOfMs });
  return plan.asOfMs - lastMs - excludedMs > absentAfterMs ? lastMs : undefined;
}

function lastDataMs({ tallies, events, emptyIsZero = false }: Measured, beforeMs: number): number | undefined {
  const end = nearestEdge(tallies.edgesMs, beforeMs);
  let last = end === 0 ? -1 : tallies.hasData.lastIndexOf(1, end - 1);
  while (emptyIsZero && last >= 0 && difference(events.columns.total, last, last + 1) === 0) {
    last--;
  }
  return last < 0 ? undefined : tallies.edgesMs[last + 1];
}

function lateStart({ tallies }: Measured, interval: Interval): QualityFlag[] {
  const { edgesMs, hasData } = tallies;
  let cell = hasData.indexOf(1);
  while (cell >= 0 && (edgesMs[cell + 1] ?? Infinity) <= interval.fromMs) {
    cell = hasData.indexOf(1, cell + 1);
  }
  const firstMs = cell < 0 ? undefined : edgesMs[cell];
  if (firstMs === undefined || firstMs >= interval.toMs) {
    return [];
  }
  const [windowMs = 0, coveredMs = 0] = [interval.fromMs, firstMs].map(
    (fromMs) => interval.toMs - fromMs - tallyIn(tallies, { fromMs, toMs: interval.toMs }).excludedMs
  );
  return coveredMs < WELL_COVERED * windowMs ? [{ code: 'short-history', coveredMs, windowMs }] : [];
}

/** A side that matched nothing in the whole window. */
function unmatched(measured: Measured, tally: Tally): QualityFlag[] {
  const { given, isPart } = measured;
  if (goodMatchesNothing(measured, tally)) {
    return [{ code: 'good-matches-nothing' }];
  }
  return given === 'bad' && !isPart && tally.matched === 0 && tally.coveredMs > 0 ? [{ code: 'bad-never-seen' }] : [];
}

function countFlags(measured: Measured, tally: Tally, partial: boolean): QualityFlag[] {
  const flags: QualityFlag[] = [];
  if (tally.coveredMs > 0 && tally.total === 0 && tally.excess === 0) {
    flags.push({ code: 'no-traffic' });
  }
  if (!partial) {
    flags.push(...unmatched(measured, tally));
  }
  if (tally.births > 0) {
    flags.push({ code: 'births-not-counted', upToEvents: tally.births });
  }
  return flags;
}

/** What was counted above the total, or below nothing. */
function cutFlags(measured: Measured, interval: Interval, { clamped }: Tally): QualityFlag[] {
  if (exceedsTotal(measured, interval)) {
    const { excess, total } = tallyIn(measured.events, interval);
    return measured.given === 'bad'
      ? [{ code: 'bad-without-events', events: excess }]
      : [{ code: 'good-exceeds-total', share: excess / total }];
  }
  return clamped > 0 ? [{ code: 'clamped', buckets: clamped }] : [];
}
