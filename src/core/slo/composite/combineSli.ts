import { noData, type NoData } from '../answer';
import { combineKnown } from './combineKnown';
import type { SpentRange } from './combineSpent';
import type { CompositeSlo } from './composite';
import type { CountedPart } from './partAnswers';

/**
 * The SLI at which an SLO of the composite's target has spent as much: `1 − spent × (1 − target)`, so of a critical path
 * the share of events of which no part was bad. A part without traffic had no bad event. docs/slo-maths.md §4
 */
export function combineSli(slo: CompositeSlo, parts: readonly CountedPart[]): SpentRange | NoData {
  const noTraffic = parts.every(({ answer }) => answer.figures.sli === noData);
  return noTraffic
    ? noData
    : combineKnown(slo, parts, ({ figures: { sli }, question }) =>
        sli === noData ? 0 : (1 - sli) / (1 - question.slo.target)
      );
}

/** Never below 0: a part of a far stricter target may spend more than a whole outage of the composite would. */
export function sliAt(target: number, spent: number): number {
  return Math.max(0, 1 - spent * (1 - target));
}

/** The middle of a range as an SLI. */
export function sliFrom(target: number, range: SpentRange | NoData): number | NoData {
  return range === noData ? noData : sliAt(target, range.spent);
}
