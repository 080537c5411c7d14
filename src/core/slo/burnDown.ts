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
  const hasData = (from: number | undefined, to: number | undefined): boolean =>
    from !== undefined && to !== undefined && (columns.coveredMs[to] ?? 0) > (columns.coveredMs[from] ?? 0);
  return {
    timesMs: edges.map((edge) => edgesMs[edge] ?? NaN),
    values: edges.map((edge, i) => {
      if (!hasData(edges[i - 1], edge) && !hasData(edge, edges[i + 1])) {
        return NaN;
      }
      const bad = (columns.bad[edge] ?? NaN) - badBefore;
      return badAllowed === 0 ? 1 : 1 - bad / badAllowed;
    }),
  };
}
