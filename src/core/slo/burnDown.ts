import type { Tallies } from '../measure/tally';
import { type Figures, type Line, noData } from './answer';
import type { Measured } from './measured';
import { pictureEdges } from './pictureEdges';
import type { Plan } from './planQuestion';

/** Budget left since the window's start, at the ends of the picture's buckets; NaN amid time without data. */
export function burnDown({ tallies }: Measured, plan: Plan, figures: Figures): Line {
  if (figures.budgetEvents === noData) {
    return { timesMs: [], values: [] };
  }
  const { edgesMs, columns } = tallies;
  const edges = pictureEdges(edgesMs, { fromMs: plan.window.fromMs, toMs: plan.asOfMs }, plan.wideMs);
  return {
    timesMs: edges.map((edge) => edgesMs[edge] ?? NaN),
    values: leftAt(edges, columns, figures.budgetEvents.badAllowed),
  };
}

function leftAt(edges: readonly number[], columns: Tallies['columns'], badAllowed: number): number[] {
  const at = (column: Float64Array, edge: number | undefined): number =>
    edge === undefined ? NaN : (column[edge] ?? NaN);
  const badBefore = at(columns.bad, edges[0]);
  // No traffic allows no bad event, and had none.
  const share = badAllowed === 0 ? 0 : 1 / badAllowed;
  let coveredBefore = false;
  return edges.map((edge, i) => {
    const coveredAfter = at(columns.coveredMs, edges[i + 1]) > at(columns.coveredMs, edge);
    const known = coveredBefore || coveredAfter;
    coveredBefore = coveredAfter;
    return known ? 1 - (at(columns.bad, edge) - badBefore) * share : NaN;
  });
}
