import { floorTo } from '../../measure/align';
import { difference, nearestEdge, type Tallies, tallyIn } from '../../measure/tally';
import { countInside } from '../../measure/tallyInside';
import type { Interval } from '../answer';
import type { Measured } from '../measured';
import { badShareOf } from '../sliceTallies';
import type { BudgetingMethod, SliceMethod } from '../slo';
import { HOUR_MS } from './hourSamples';
import type { WhatIf } from './whatIf';

/** What an outage from now on costs. */
export interface OutageCost {
  /** More bad events, or slices, than without it. */
  bad: number;
  /** End of the hour whose traffic it is reckoned by: the last on record. */
  trafficUntilMs: number;
}

/** In `ahead` at most; time that is planned to be excluded costs nothing. docs/slo-maths.md §6 */
export function outageCost(
  measured: Measured,
  method: BudgetingMethod,
  ahead: Interval,
  { minutes, failingShare }: NonNullable<WhatIf['outage']>
): OutageCost {
  const { tallies, events } = measured;
  const asOfMs = ahead.fromMs;
  const outage = { fromMs: asOfMs, toMs: Math.min(ahead.toMs, asOfMs + minutes * 60_000) };
  const trafficUntilMs = lastCounted(events, asOfMs);
  const failing = { ...outage, failingShare, burningIn: burningIn(tallies) };
  return {
    bad:
      method.kind === 'timeslices'
        ? badSlices(measured, method, failing, trafficPerMs(events, trafficUntilMs))
        : failing.burningIn(outage) * failingShare * trafficPerMs(tallies, trafficUntilMs),
    trafficUntilMs,
  };
}

interface Failing extends Interval {
  failingShare: number;
  burningIn: (stretch: Interval) => number;
}

/** Each slice that the outage touches is judged as a whole: by what has come of it, and the last hour's traffic for the rest. */
function badSlices(
  { tallies, events }: Measured,
  method: Extract<SliceMethod, { kind: 'timeslices' }>,
  { fromMs, toMs, failingShare, burningIn: burning }: Failing,
  perMs: number
): number {
  const { sliceMs } = method;
  let more = 0;
  for (let startMs = floorTo(fromMs, sliceMs); startMs < toMs; startMs += sliceMs) {
    const soFar = { fromMs: startMs, toMs: Math.max(startMs, fromMs) };
    const rest = { fromMs: soFar.toMs, toMs: startMs + sliceMs };
    const failingMs = burning({ fromMs: rest.fromMs, toMs: Math.min(toMs, rest.toMs) });
    const total = countInside(events, 'total', soFar) + perMs * (rest.toMs - rest.fromMs);
    const bad = countInside(events, 'bad', soFar) + perMs * failingMs * failingShare;
    if (failingMs > 0 && total > 0 && badShareOf(method, total, bad) > 0) {
      more += 1 - countInside(tallies, 'bad', soFar);
    }
  }
  return more;
}

/** Events, or shares of slices, a millisecond of the hour that ends there. */
function trafficPerMs(tallies: Tallies, toMs: number): number {
  const { total, countedMs } = tallyIn(tallies, { fromMs: toMs - HOUR_MS, toMs });
  return countedMs === 0 ? 0 : total / countedMs;
}

/** End of the last counted time before `beforeMs`. */
function lastCounted({ edgesMs, columns }: Tallies, beforeMs: number): number {
  let edge = nearestEdge(edgesMs, beforeMs);
  while (edge > 0 && difference(columns.countedMs, edge - 1, edge) === 0) {
    edge--;
  }
  return edgesMs[edge] ?? beforeMs;
}

function burningIn({ excludedAheadMs }: Tallies): Failing['burningIn'] {
  return (stretch) => stretch.toMs - stretch.fromMs - (excludedAheadMs?.(stretch, true) ?? 0);
}
