import { LEAST_SCRAPES } from '../measure/sliceWidths';
import type { QualityFlag } from './answer';
import type { Plan } from './planQuestion';
import type { Slo } from './slo';

/** Slices so narrow that their edges are rough are asked as the SLO says, and told. docs/slo-maths.md §2 */
export function narrowSlices({ method }: Slo, { scrapeIntervalMs }: Plan): QualityFlag[] {
  return method.kind !== 'occurrences' && method.sliceMs < LEAST_SCRAPES * scrapeIntervalMs
    ? [{ code: 'narrow-slices', sliceMs: method.sliceMs, scrapeIntervalMs }]
    : [];
}
