import { difference, nearestEdge, type Tallies } from '../../measure/tally';
import { type Interval, noData } from '../answer';
import { WELL_COVERED } from '../coverage';
import { eventsIn, type Measured } from '../measured';
import type { TimeWindow } from '../slo';
import { windowsWithin } from './windowsWithin';

/** How far a target looks back: docs/slo-maths.md §6. */
export const TARGET_HISTORY_MS = 90 * 86_400_000;

/** With less on record nothing is said about a target. */
const LEAST_MS = 86_400_000;

/** Of a window's length: an edge that lies further from a bucket's would count another time. */
const MOST_MOVED = 0.05;

/** One window of the past: counts by the SLO's method. */
export interface PastWindow {
  interval: Interval;
  bad: number;
  /** Above 0. */
  total: number;
  /** 1 − bad / total */
  ratio: number;
}

export interface TargetHistory {
  /** From the first to the last time with data. */
  span: Interval;
  /** Oldest first, at least one. */
  windows: readonly PastWindow[];
  /** Records are shorter than any window: all that there is stands for one. */
  isLessThanWindow: boolean;
}

export type NoHistory = { kind: 'no-data' } | { kind: 'too-short'; recordedMs: number };

/** What windows of the last 90 days came to; windows with gaps of more than 5 % say nothing. docs/slo-maths.md §6 */
export function targetHistory(measured: Measured, window: TimeWindow, asked: Interval): TargetHistory | NoHistory {
  const span = spanWithData(measured.tallies, asked);
  if (span === undefined) {
    return { kind: 'no-data' };
  }
  const recordedMs = span.toMs - span.fromMs;
  const windows = windowsWithin(window, span).flatMap((interval) => pastWindow(measured, interval));
  if (windows.length > 0) {
    return { span, windows, isLessThanWindow: false };
  }
  const all = recordedMs < LEAST_MS ? [] : pastWindow(measured, span);
  return all.length > 0 ? { span, windows: all, isLessThanWindow: true } : { kind: 'too-short', recordedMs };
}

export function hasHistory(history: TargetHistory | NoHistory): history is TargetHistory {
  return 'windows' in history;
}

function spanWithData({ edgesMs, hasData }: Tallies, asked: Interval): Interval | undefined {
  const first = hasData.findIndex((has, cell) => has === 1 && (edgesMs[cell] ?? NaN) >= asked.fromMs);
  const last = hasData.lastIndexOf(1);
  const [fromMs, toMs] = [edgesMs[first], edgesMs[last + 1]];
  return first < 0 || fromMs === undefined || toMs === undefined ? undefined : { fromMs, toMs };
}

/** None where it is not whole on record, or nothing happened. */
function pastWindow(measured: Measured, interval: Interval): PastWindow[] {
  const { edgesMs, columns } = measured.tallies;
  const [from, to] = [nearestEdge(edgesMs, interval.fromMs), nearestEdge(edgesMs, interval.toMs)];
  const lengthMs = interval.toMs - interval.fromMs;
  const movedMs = Math.abs((edgesMs[from] ?? NaN) - interval.fromMs) + Math.abs((edgesMs[to] ?? NaN) - interval.toMs);
  const knownMs = difference(columns.countedMs, from, to) + difference(columns.excludedMs, from, to);
  const isWhole =
    movedMs <= MOST_MOVED * lengthMs &&
    difference(columns.missingMs, from, to) === 0 &&
    knownMs >= WELL_COVERED * lengthMs;
  const events = isWhole ? eventsIn(measured, interval) : noData;
  return events === noData || events.total === 0
    ? []
    : [{ interval, bad: events.bad, total: events.total, ratio: 1 - events.bad / events.total }];
}
