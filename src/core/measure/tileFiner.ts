import { commonWidth, floorTo, nearestTo } from './align';
import type { TileRun, TileWidths } from './tile';

/**
 * The same stretch with finer buckets around each moment that lies inside one: zone buckets in place of the wide one,
 * narrow ones in place of those of the zone. A moment that fits an edge costs nothing. docs/slo-maths.md §2, tiling
 */
export function tileFiner(
  runs: readonly TileRun[],
  momentsMs: readonly number[],
  { wideMs, zoneMs, narrowMs }: TileWidths
): TileRun[] {
  const coarseMs = Math.min(zoneMs, wideMs);
  const snapped = momentsMs.map((ms) => (ms % coarseMs === 0 ? ms : nearestTo(ms, narrowMs)));
  const cutsMs = [...new Set(snapped)].sort((a, b) => a - b);
  return split(split(runs, cutsMs, coarseMs), cutsMs, narrowMs);
}

function split(runs: readonly TileRun[], cutsMs: readonly number[], finerMs: number): TileRun[] {
  return cutsMs.length === 0
    ? [...runs]
    : runs.flatMap((run) => (run.widthMs > finerMs ? splitRun(run, cutsMs, finerMs) : [run]));
}

/** Where a run is too short for whole finer buckets, the moment stays inside its bucket. */
function splitRun({ widthMs, fromMs, toMs }: TileRun, cutsMs: readonly number[], finerMs: number): TileRun[] {
  const cellMs = commonWidth(widthMs, finerMs);
  const inside = cutsMs.filter((ms) => ms > fromMs && ms < toMs && ms % widthMs !== 0);
  const cells = [...new Set(inside.map((ms) => floorTo(ms, cellMs)))].filter(
    (ms) => ms >= fromMs && ms + cellMs <= toMs
  );
  const runs: TileRun[] = [];
  let atMs = fromMs;
  for (const cellFromMs of cells) {
    runs.push({ widthMs, fromMs: atMs, toMs: cellFromMs });
    atMs = cellFromMs + cellMs;
    runs.push({ widthMs: finerMs, fromMs: cellFromMs, toMs: atMs });
  }
  runs.push({ widthMs, fromMs: atMs, toMs });
  return runs.filter((run) => run.fromMs < run.toMs);
}
