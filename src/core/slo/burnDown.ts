import { type Column, columnOf } from '../measure/column';
import { difference, type Tallies } from '../measure/tally';
import { type Figures, type Line, noData } from './answer';
import type { Measured } from './measured';
import { pictureEdges } from './pictureEdges';
import type { Plan } from './planQuestion';

/** Budget left since the window's start, at the ends of the picture's buckets; NaN amid time without data. */
export function burnDown({ tallies }: Measured, plan: Plan, figures: Figures): Line {
  if (figures.budgetEvents === noData) {
    return { timesMs: [], values: [] };
  }
  const edges = pictureEdges(tallies.edgesMs, { fromMs: plan.window.fromMs, toMs: plan.asOfMs }, plan.wideMs);
  return lineAt(edges, tallies, figures.budgetEvents.badAllowed);
}

function lineAt(edges: Column, { edgesMs, columns }: Tallies, badAllowed: number): Line {
  const timesMs = columnOf(edges.length);
  const values = columnOf(edges.length);
  const first = edges[0] ?? 0;
  // No traffic allows no bad event, and had none.
  const share = badAllowed === 0 ? 0 : 1 / badAllowed;
  let countedBefore = false;
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i] ?? first;
    const countedAfter = difference(columns.countedMs, edge, edges[i + 1] ?? edge) > 0;
    timesMs[i] = edgesMs[edge] ?? NaN;
    values[i] = countedBefore || countedAfter ? 1 - difference(columns.bad, first, edge) * share : NaN;
    countedBefore = countedAfter;
  }
  return { timesMs, values };
}
