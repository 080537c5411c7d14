import type { Interval } from '../slo/answer';
import { commonWidth, floorTo, nearestTo } from './align';

/** Buckets of one width, side by side over `[fromMs, toMs)`, both on multiples of it. */
export interface TileRun {
  widthMs: number;
  fromMs: number;
  toMs: number;
}

export interface TileWidths {
  wideMs: number;
  /** Width at the ends of periods and windows; what is wider than `wideMs` counts as `wideMs`. */
  zoneMs: number;
  narrowMs: number;
}

export interface TileOptions extends TileWidths {
  nowMs: number;
  /** Buckets may still change for this long after their end. */
  settleMs: number;
  /** Moments inside the interval at which buckets must end too: the starts of its periods. */
  cutsMs?: readonly number[];
}

/** The last hour is always narrow: the pace of "now" is read from it. */
const LEAST_OPEN_MS = 3_600_000;

/** Where the narrow buckets begin that reach to "now": an edge of wide buckets too. */
export function openFrom({ wideMs, narrowMs, nowMs, settleMs }: TileOptions): number {
  return floorTo(nowMs - Math.max(settleMs, LEAST_OPEN_MS), commonWidth(wideMs, narrowMs));
}

/**
 * The widest buckets that cover `interval`, narrower at its ends: one tiling for rolling windows, periods and zones.
 * Ends that fit no bucket are moved to the nearest, by `movedMs` at most. Nothing reaches past "now".
 * docs/slo-maths.md §2
 */
export function tile(interval: Interval, options: TileOptions): { runs: TileRun[]; movedMs: number } {
  const { wideMs, narrowMs } = options;
  const zoneMs = Math.min(options.zoneMs, wideMs);
  const narrowFromMs = openFrom(options);
  const lastMs = floorTo(options.nowMs, narrowMs);
  const wantedToMs = Math.min(interval.toMs, lastMs);
  const wantedFromMs = Math.min(interval.fromMs, wantedToMs);
  const snap = (ms: number): number =>
    ms < narrowFromMs ? Math.min(nearestTo(ms, zoneMs), narrowFromMs) : Math.min(nearestTo(ms, narrowMs), lastMs);
  const fromMs = snap(wantedFromMs);
  const toMs = snap(wantedToMs);

  const settledToMs = Math.max(fromMs, Math.min(toMs, narrowFromMs));
  const cutsMs = (options.cutsMs ?? []).map((ms) => nearestTo(ms, zoneMs));
  const runs = [
    ...wideRuns({ fromMs, toMs: settledToMs }, wideMs, zoneMs, cutsMs),
    { widthMs: narrowMs, fromMs: settledToMs, toMs },
  ];
  return {
    runs: runs.filter((run) => run.fromMs < run.toMs),
    movedMs: Math.max(Math.abs(fromMs - wantedFromMs), Math.abs(toMs - wantedToMs)),
  };
}

/** Wide buckets over `interval`, but zone buckets where a wide one would span an end of it or a cut. */
function wideRuns(interval: Interval, wideMs: number, zoneMs: number, cutsMs: readonly number[]): TileRun[] {
  const { fromMs, toMs } = interval;
  const inside = [fromMs, ...cutsMs, toMs].filter((ms) => ms >= fromMs && ms <= toMs && ms % wideMs !== 0);
  const spannedMs = [...new Set(inside.map((ms) => floorTo(ms, wideMs)))].sort((a, b) => a - b);
  const runs: TileRun[] = [];
  let atMs = fromMs;
  for (const cellMs of spannedMs) {
    const cellFromMs = Math.max(cellMs, fromMs);
    const cellToMs = Math.min(cellMs + wideMs, toMs);
    runs.push({ widthMs: wideMs, fromMs: atMs, toMs: cellFromMs });
    runs.push({ widthMs: zoneMs, fromMs: cellFromMs, toMs: cellToMs });
    atMs = cellToMs;
  }
  runs.push({ widthMs: wideMs, fromMs: atMs, toMs });
  return runs;
}
