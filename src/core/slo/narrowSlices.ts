import { LEAST_SCRAPES } from '../measure/sliceWidths';
import type { QualityFlag } from './answer';
import type { Plan } from './planQuestion';
import { eventUnit } from './countedUnit';
import type { Slo } from './slo';

/**
 * Slices so narrow that their edges are rough are asked as the SLO says, and told. Checks are in one slice or the other: too
 * narrow are slices without any.
 * docs/slo-maths.md §2
 */
export function narrowSlices(slo: Slo, { scrapeIntervalMs }: Plan): QualityFlag[] {
  const { method } = slo;
  const leastMs = (eventUnit(slo) === 'events' ? LEAST_SCRAPES : 1) * scrapeIntervalMs;
  return method.kind !== 'occurrences' && method.sliceMs < leastMs
    ? [{ code: 'narrow-slices', sliceMs: method.sliceMs, scrapeIntervalMs }]
    : [];
}
