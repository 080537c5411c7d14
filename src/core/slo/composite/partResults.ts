import { formatSloRef } from '../../documents/sloRef';
import { noData, type NoData } from '../answer';
import { badShareOf } from './combineSpent';
import type { CompositeKind, PartResult } from './composite';
import { type PartAnswer, stateOf } from './partAnswers';

/** Each part in the composite's order, with its share of the spend. */
export function partResults(combine: CompositeKind, parts: readonly PartAnswer[]): PartResult[] {
  const spends = parts.map((part) => spendOf(combine, part));
  const all = spends.reduce<number>((sum, spend) => sum + (spend === noData ? NaN : spend), 0);
  return parts.map((one, i) => {
    const { part, answer } = one;
    const { found, ref, weight } = part;
    const spend = spends[i] ?? noData;
    return {
      ref,
      weight,
      displayName: 'slo' in found ? found.slo.displayName : formatSloRef(ref),
      state: stateOf(one),
      figures: answer && { ...answer.figures, target: answer.question.slo.target },
      shareOfSpend: spend === noData || !(all > 0) ? noData : spend / all,
    };
  });
}

/** Weighted: what it spent by its weight; critical path: the share of its events that were bad. */
function spendOf(combine: CompositeKind, one: PartAnswer): number | NoData {
  const { part, answer } = one;
  const spent = answer?.figures.spent ?? noData;
  if (answer === undefined || spent === noData || stateOf(one) !== 'counted') {
    return noData;
  }
  return combine === 'weighted' ? part.weight * spent : badShareOf({ spent, target: answer.question.slo.target });
}
