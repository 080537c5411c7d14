import { type CountedFigures as Counted, noData, type NoData } from '../../core/slo/answer';
import { badShareOf } from '../../core/slo/composite/combineSpent';
import type { CompositeFigures, PartResult } from '../../core/slo/composite/composite';
import type { Slo } from '../../core/slo/slo';
import type { FigureKey } from '../figures/figureKey';
import { formatBudget } from '../format/formatBudget';
import { formatBurnRate } from '../format/formatBurnRate';
import { formatDuration } from '../format/formatDuration';
import { formatNumber } from '../format/numberFormat';
import { formatSli } from '../format/formatSli';
import { noBreak } from '../format/noBreak';
import { formatTarget } from '../format/formatTarget';
import { basisWords } from '../words/basisWords';
import { coveredPercent } from '../words/qualityWords';
import { partStateWords } from '../words/compositeWords';
import type { Formula } from './explainFormula';

type Part = PartResult & { figures: NonNullable<PartResult['figures']> };
type Asked = { figures: Counted; target: Slo['target']; composite: CompositeFigures; parts: readonly Part[] };

/** How a figure of a composite comes from its parts; undefined where it comes about as in any SLO. docs/slo-maths.md §4 */
export function compositeFormula(
  key: FigureKey,
  figures: Counted,
  composite: CompositeFigures,
  { target }: Pick<Slo, 'target'>
): Formula | undefined {
  const formula = FORMULAS[key];
  const lacking = composite.parts.filter(({ state }) => state !== 'counted');
  if (formula === undefined || lacking.length === 0 || key === 'quality') {
    return formula?.({ figures, target, composite, parts: composite.parts.filter(hasFigures) });
  }
  return {
    words: 'There is no figure while a part has none.',
    numbers: lacking.map(({ displayName, state }) => `“${displayName}” ${partStateWords[state]}`),
  };
}

const FORMULAS: Readonly<Partial<Record<FigureKey, (asked: Asked) => Formula>>> = {
  sli: (asked) => (asked.composite.combine === 'weighted' ? weightedSli(asked) : pathSli(asked)),
  spent: (asked) => (asked.composite.combine === 'weighted' ? weightedSpent(asked) : pathSpent(asked)),
  remaining: (asked) => leftOf(asked, asked.composite.combine === 'weighted' ? weightedSpent(asked) : pathSpent(asked)),
  bounds,
  'burn-rates': ({ figures }) => ({
    words: 'burn rate = that of the parts, put together as their spent budgets are',
    numbers: figures.burnRates.map(({ lookbackMs, rate }) => `${formatDuration(lookbackMs)}: ${formatBurnRate(rate)}`),
  }),
  quality: ({ parts }) => ({
    words: 'data = that of the part with the least',
    numbers: parts.map(({ displayName, figures: { quality } }) => `“${displayName}”: ${coveredPercent(quality)}`),
  }),
};

function hasFigures(part: PartResult): part is Part {
  return part.figures !== undefined;
}

/** What is left is what is not spent; more digits than a figure shows, so that both add up. */
function leftOf({ figures: { spent, remaining } }: Asked, { words, numbers }: Formula): Formula {
  return {
    words: `left = 1 − spent; ${words}`,
    numbers: [...numbers, ...(spent === noData ? [] : [`1 − ${ratioText(spent)} = ${formatBudget(remaining)}`])],
  };
}

function weightedSpent({ figures, parts }: Asked): Formula {
  const sum = parts.map(({ weight, figures: { spent } }) => `${weightOf(weight)} × ${formatBudget(spent)}`).join(' + ');
  return {
    words: `spent = Σ(weight × what the part has spent of its own budget) ÷ Σweight, ${basisWords(figures)}`,
    numbers: [...names(parts), `(${sum}) ÷ ${weightOf(weightSum(parts))} = ${formatBudget(figures.spent)}`],
  };
}

function weightedSli({ figures, target, parts }: Asked): Formula {
  const used = parts.map(
    ({ weight, figures: { sli, target: own } }) =>
      `${weightOf(weight)} × ${sli === noData ? '0' : `(1 − ${formatSli(sli, own)}) ÷ (1 − ${formatTarget(own)})`}`
  );
  return {
    words:
      'SLI = 1 − (1 − objective) × Σ(weight × (1 − the part’s SLI) ÷ (1 − its objective)) ÷ Σweight: what an SLO of this objective has that spent as much',
    numbers: [
      ...names(parts),
      `1 − (1 − ${formatTarget(target)}) × (${used.join(' + ')}) ÷ ${weightOf(weightSum(parts))} = ${formatSli(figures.sli, target)}`,
    ],
  };
}

function pathSli({ figures, target, parts }: Asked): Formula {
  const ratios = parts.map(({ figures: { sli } }) => (sli === noData ? '1' : ratioText(sli)));
  const product = figures.sli === noData ? formatSli(figures.sli, target) : ratioText(figures.sli);
  return {
    words: 'SLI = Π(the parts’ SLIs): the share of events that are good in all parts, if these fail independently',
    numbers: [...names(parts), `${ratios.join(' × ')} = ${product}`],
  };
}

function pathSpent({ figures, target, parts }: Asked): Formula {
  const product = badShares(parts).map((share) => `(1 − ${shareText(share)})`);
  return {
    words: `spent = (1 − Π(1 − the part’s bad share)) ÷ (1 − objective), ${basisWords(figures)}`,
    numbers: [
      ...shareLines(parts),
      `(1 − ${product.join(' × ')}) ÷ (1 − ${formatTarget(target)}) = ${formatBudget(figures.spent)}`,
    ],
  };
}

function bounds({ target, composite, parts }: Asked): Formula {
  const shares = badShares(parts);
  const sum = shares.reduce((all, share) => all + share, 0);
  const left = (share: number, remaining: number | NoData) =>
    `${shareText(share)} ÷ (1 − ${formatTarget(target)}) is spent, ${formatBudget(remaining)} is left`;
  return {
    words:
      'at best the parts always fail together: the largest bad share is that of the whole. At worst they never do: their bad shares add up, to 1 at most.',
    numbers: [
      ...shareLines(parts),
      ...(composite.bounds === undefined
        ? []
        : [
            `at best: ${left(Math.max(...shares), composite.bounds.best.remaining)}`,
            `at worst: ${left(Math.min(1, sum), composite.bounds.worst.remaining)}`,
          ]),
    ],
  };
}

function badShares(parts: readonly Part[]): number[] {
  return parts.map(({ figures: { spent, target } }) =>
    spent === noData ? 0 : Math.min(1, Math.max(0, badShareOf({ spent, target })))
  );
}

function shareLines(parts: readonly Part[]): string[] {
  const shares = badShares(parts);
  return parts.map(
    ({ displayName, figures: { spent, target } }, i) =>
      `“${displayName}”: ${formatBudget(spent)} × (1 − ${formatTarget(target)}) = ${shareText(shares[i] ?? 0)} bad`
  );
}

function names(parts: readonly Part[]): string[] {
  return [`In this order: ${parts.map(({ displayName }) => `“${displayName}”`).join(', ')}`];
}

function weightSum(parts: readonly Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

function weightOf(weight: number): string {
  return formatNumber(weight, { maximumSignificantDigits: 4 });
}

/** More digits than a figure shows, so that the product can be followed. */
function ratioText(ratio: number): string {
  return `${formatNumber(ratio * 100, { maximumFractionDigits: 5 })}${noBreak}%`;
}

/** Shares of bad events are small: three digits, wherever they begin. */
function shareText(share: number): string {
  return `${formatNumber(share * 100, { maximumSignificantDigits: 3 })}${noBreak}%`;
}
