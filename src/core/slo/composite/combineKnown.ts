import { noData, type NoData, type SloAnswer } from '../answer';
import { combineSpent, type SpentRange } from './combineSpent';
import type { CompositeSlo } from './composite';
import type { CountedPart } from './partAnswers';

/** The parts' spent budgets or burn rates as one; no data where a part has none. */
export function combineKnown(
  { target, indicator }: CompositeSlo,
  parts: readonly CountedPart[],
  spentOf: (answer: SloAnswer) => number | NoData
): SpentRange | NoData {
  const known = parts.flatMap(({ weight, target: ownTarget, answer }) => {
    const spent = spentOf(answer);
    return spent === noData ? [] : [{ weight, target: ownTarget, spent }];
  });
  return known.length === 0 || known.length < parts.length ? noData : combineSpent(indicator.combine, target, known);
}

/** The composite's one value of a range. */
export function middleOf(range: SpentRange | NoData): number | NoData {
  return range === noData ? noData : range.spent;
}
