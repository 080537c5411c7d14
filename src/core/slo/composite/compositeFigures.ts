import { noData, type NoData } from '../answer';
import { leftOf } from '../budget';
import { combineKnown } from './combineKnown';
import { combineSli, sliAt } from './combineSli';
import { combineSpent, type SpentRange } from './combineSpent';
import type { CompositeFigures, CompositeSlo } from './composite';
import { countedParts, type CountedPart, type PartAnswer } from './partAnswers';
import { partResults } from './partResults';

/** Parts, bounds of a critical path, and what is spent for certain. */
export function compositeFigures(slo: CompositeSlo, parts: readonly PartAnswer[]): CompositeFigures {
  const counted = countedParts(parts);
  const { combine } = slo.indicator;
  const whole = counted.length === parts.length;
  return {
    combine,
    parts: partResults(combine, parts),
    bounds: whole && combine === 'criticalPath' ? boundsOf(slo, counted) : undefined,
    spentAtLeast: whole ? undefined : spentAtLeast(slo, parts),
  };
}

function boundsOf(slo: CompositeSlo, counted: readonly CountedPart[]): CompositeFigures['bounds'] {
  const spent = combineKnown(slo, counted, ({ figures }) => figures.spent);
  const sli = combineSli(slo, counted);
  return spent === noData
    ? undefined
    : {
        best: { sli: sliOf(slo, sli, 'atLeast'), remaining: leftOf(spent.atLeast) },
        worst: { sli: sliOf(slo, sli, 'atMost'), remaining: leftOf(spent.atMost) },
      };
}

function sliOf({ target }: CompositeSlo, range: SpentRange | NoData, side: 'atLeast' | 'atMost'): number | NoData {
  return range === noData ? noData : sliAt(target, range[side]);
}

/** As if the parts without figures had spent nothing; a part of which some data are missing may have spent less. */
function spentAtLeast({ target, indicator }: CompositeSlo, parts: readonly PartAnswer[]): number {
  const certain = parts.map((one) => {
    const [counted] = countedParts([one]);
    const isCertain = counted !== undefined && counted.answer.figures.status !== 'not-known';
    const spent = isCertain ? counted.answer.figures.spent : noData;
    return { weight: one.part.weight, target: counted?.target ?? target, spent: spent === noData ? 0 : spent };
  });
  return combineSpent(indicator.combine, target, certain).atLeast;
}
