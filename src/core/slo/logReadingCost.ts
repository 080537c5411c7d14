import type { Plan } from './planQuestion';

/** What streams of logs bring; lines and bytes about, as a Loki's index tells. */
export interface LogStats {
  streams: number;
  lines: number;
  bytes: number;
}

/**
 * In bytes of lines: all of the streams are read, whatever is then left of them. At least: a chunk on the edge of what Loki
 * reads at once is read on both sides, and it counts a line's metadata beside it.
 */
export interface LogReadingCost {
  /** What its lines bring a day. */
  linesADay: number;
  bytesADay: number;
  /** All of a plan, where nothing of it is known yet. */
  bytesRead: number;
  /** One look later: what has not settled. */
  bytesAgain: number;
}

const DAY_MS = 86_400_000;

/**
 * What it costs to read a plan. `aDay` is what the streams of all lines brought in a day, `read` that of each time that a
 * bucket's streams are read: of good or bad lines once more. Buckets are read again for `settleMs` after their end.
 */
export function logReadingCost(
  { requests, asOfMs }: Pick<Plan, 'requests' | 'asOfMs'>,
  aDay: LogStats,
  read: readonly LogStats[],
  settleMs: number
): LogReadingCost {
  const bytes = read.reduce((sum, one) => sum + one.bytes, 0);
  const spanMs = (fromMs: number) =>
    requests.reduce((sum, request) => sum + Math.max(0, request.toMs - Math.max(request.fromMs, fromMs)), 0);
  return {
    linesADay: aDay.lines,
    bytesADay: aDay.bytes,
    bytesRead: (bytes * spanMs(-Infinity)) / DAY_MS,
    bytesAgain: (bytes * spanMs(asOfMs - settleMs)) / DAY_MS,
  };
}
