import { type Figures, noData, type SloAnswer } from '../answer';
import { leftOf } from '../budget';
import type { Weighed, Weighting } from '../weighting';
import { combineKnown, middleOf } from './combineKnown';
import { sliFrom } from './combineSli';
import type { CompositeSlo } from './composite';
import type { CountedPart } from './partAnswers';

/** The parts' budgets by events, and by time, put together as their figures are; undefined where a part has not both. docs/slo-maths.md §4 */
export function combineWeighting(
  slo: CompositeSlo,
  parts: readonly CountedPart[],
  basis: Figures['basis']
): Weighting | undefined {
  if (parts.length === 0 || parts.some(({ answer }) => answer.weighting === undefined)) {
    return undefined;
  }
  const weigh = (way: 'byEvents' | 'byTime'): Weighed => {
    const of = ({ weighting }: SloAnswer) => weighting?.[way];
    const spent = middleOf(
      combineKnown(slo, parts, (answer) => {
        const remaining = of(answer)?.remaining ?? noData;
        return remaining === noData ? noData : 1 - remaining;
      })
    );
    const bad = combineKnown(slo, parts, (answer) => {
      const sli = of(answer)?.sli ?? noData;
      return sli === noData ? 0 : (1 - sli) / (1 - answer.question.slo.target);
    });
    const remaining = spent === noData ? noData : leftOf(spent);
    return {
      sli: remaining === noData ? noData : sliFrom(slo.target, bad),
      remaining,
      basis,
      counted: noData,
      badAllowed: 0,
    };
  };
  const [byEvents, byTime] = [weigh('byEvents'), weigh('byTime')];
  const isKnown = byEvents.remaining !== noData && byTime.remaining !== noData;
  const biasRatio = isKnown ? Number(byEvents.remaining) - Number(byTime.remaining) : noData;
  return { byEvents, byTime, biasRatio, stretches: [] };
}
