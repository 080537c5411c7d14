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
  const { badAllowed } = figures.budgetEvents;
  const edges = pictureEdges(edgesMs, { fromMs: plan.window.fromMs, toMs: plan.asOfMs }, plan.wideMs);
  const badBefore = columns.bad[edges[0] ?? 0] ?? 0;
  const timesMs: number[] = [];
  const values: number[] = [];
  let coveredBefore = false;
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i] ?? 0;
    const next = edges[i + 1] ?? edge;
    const coveredAfter = (columns.coveredMs[next] ?? 0) > (columns.coveredMs[edge] ?? 0);
    const bad = (columns.bad[edge] ?? NaN) - badBefore;
    const left = badAllowed === 0 ? 1 : 1 - bad / badAllowed;
    timesMs.push(edgesMs[edge] ?? NaN);
    values.push(coveredBefore || coveredAfter ? left : NaN);
    coveredBefore = coveredAfter;
  }
  return { timesMs, values };
}
