import { noData, type CountedFigures as Counted, type NoData } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import type { FigureKey } from '../figures/figureKey';
import { lastsRow } from '../figures/figureRows';
import { formatBudget } from '../format/formatBudget';
import { formatBurnRate } from '../format/formatBurnRate';
import { formatExactCounted } from '../format/formatCounted';
import { formatDuration } from '../format/formatDuration';
import { formatPercent } from '../format/formatPercent';
import { formatSli } from '../format/formatSli';
import { formatTarget } from '../format/formatTarget';
import { basisWords } from '../words/basisWords';
import { sliWords } from '../words/methodWords';
import { coveredPercent } from '../words/qualityWords';
import { compositeFormula } from './compositeFormula';

export interface Formula {
  words: string;
  /** The same with the numbers in it; one line each where a figure is several. */
  numbers: readonly string[];
}

/** A figure's formula with its numbers: docs/slo-maths.md §1 and §7. */
export function explainFormula(key: FigureKey, figures: Counted, slo: Pick<Slo, 'target' | 'method'>): Formula {
  const ofParts = figures.composite && compositeFormula(key, figures, figures.composite, slo);
  return ofParts ?? COUNTED[key](figures, slo);
}

type FormulaOf = (figures: Counted, slo: Pick<Slo, 'target' | 'method'>) => Formula;

const COUNTED: Readonly<Record<FigureKey, FormulaOf>> = {
  sli: ({ events, unit, sli }, slo) => ({
    words: sliWords(slo.method),
    numbers:
      events === noData
        ? []
        : [
            `${formatExactCounted(events.good, unit)} ÷ ${formatExactCounted(events.total, unit)} = ${formatSli(sli, slo.target)}`,
          ],
  }),
  remaining: (figures, slo) => ({
    words: `left = 1 − spent = 1 − bad ÷ ((1 − objective) × total), ${basisWords(figures)}`,
    numbers: remainingNumbers(figures, slo),
  }),
  events: eventsFormula,
  spent: (figures, slo) => ({
    words: `spent = bad ÷ ((1 − objective) × total), ${basisWords(figures)}`,
    numbers: spentNumbers(figures, slo),
  }),
  'burn-rates': ({ burnRates, unit }, slo) => ({
    words: `burn rate = share of bad ${unit} ÷ (1 − objective)`,
    numbers: burnRates.flatMap(({ lookbackMs, rate }) =>
      rate === noData
        ? []
        : [
            `${formatDuration(lookbackMs)}: ${formatPercent(rate * (1 - slo.target), allowedDecimals(slo.target) + 2)} ÷ ${formatPercent(1 - slo.target, allowedDecimals(slo.target))} = ${formatBurnRate(rate)}`,
          ]
    ),
  }),
  lasts: (figures) => ({
    words: lastsWords(figures),
    numbers: lastsNumbers(figures),
  }),
  bounds: () => ({ words: '', numbers: [] }), // of composites only
  quality: (figures) => ({ words: 'data = time with data ÷ window so far', numbers: [coveredNumbers(figures)] }),
};

function eventsFormula(figures: Counted, slo: Pick<Slo, 'target'>): Formula {
  const { events, unit } = figures;
  const budget = `budget = (1 − objective) × total, ${basisWords(figures)}`;
  if (events === noData) {
    return { words: `total = good + bad; ${budget}`, numbers: [] };
  }
  const [total, good, bad] = [events.total, events.good, events.bad].map((count) => formatExactCounted(count, unit));
  const frozen = events.frozen === undefined ? '' : ` + ${formatExactCounted(events.frozen, unit)}`;
  return {
    words: `total = good + bad${frozen === '' ? '' : ' + frozen (bad, but burn nothing)'}; ${budget}`,
    numbers: [`${total} = ${good} + ${bad}${frozen}`, ...allowedNumbers(figures, slo)],
  };
}

/** Where the second number of `101 K of 129 K` comes from. */
function allowedNumbers({ budgetEvents, unit }: Counted, slo: Pick<Slo, 'target'>): string[] {
  return budgetEvents === noData
    ? []
    : [
        `budget: (1 − ${formatTarget(slo.target)}) × ${formatExactCounted(budgetEvents.total, unit)} = ${formatExactCounted(budgetEvents.badAllowed, unit)} bad ${unit} allowed`,
      ];
}

function coveredNumbers({ quality, window, asOfMs }: Counted): string {
  const windowMs = asOfMs - window.fromMs - (quality.excludedMs ?? 0);
  const gapMs = (1 - quality.coveredShare) * windowMs;
  const [covered, whole] = [windowMs - gapMs, windowMs].map(formatDuration);
  const shown = gapMs > 0 && covered === whole ? `(${whole} − ${formatDuration(gapMs)})` : covered;
  return `${shown} ÷ ${whole} = ${coveredPercent(quality)}`;
}

function spentNumbers({ events, budgetEvents, spent, unit }: Counted, slo: Pick<Slo, 'target'>): string[] {
  if (events === noData || budgetEvents === noData) {
    return [];
  }
  const bad = formatExactCounted(events.bad, unit);
  return [
    `${bad} ÷ ((1 − ${formatTarget(slo.target)}) × ${formatExactCounted(budgetEvents.total, unit)})`,
    `${bad} ÷ ${formatExactCounted(budgetEvents.badAllowed, unit)} = ${formatBudget(spent)}`,
  ];
}

function remainingNumbers(figures: Counted, slo: Pick<Slo, 'target'>): string[] {
  const { events, budgetEvents, remaining, unit } = figures;
  return events === noData || budgetEvents === noData
    ? []
    : [
        ...allowedNumbers(figures, slo),
        `1 − ${formatExactCounted(events.bad, unit)} ÷ ${formatExactCounted(budgetEvents.badAllowed, unit)} = ${formatBudget(remaining)}`,
      ];
}

/** The budget still grows, with each event to come, when it is used up. */
function isUsedUpGrowing({ exhaustion, budgetTime, asOfMs }: Counted): boolean {
  return 'atMs' in exhaustion && exhaustion.atMs - asOfMs <= (budgetTime?.growsMs ?? 0);
}

function lastsWords(figures: Counted): string {
  const { budgetTime, window, basis } = figures;
  if (isUsedUpGrowing(figures)) {
    return 'lasts = budget left × time counted so far ÷ (burn rate − 1): with each event the budget grows';
  }
  if (budgetTime === undefined || Math.abs(budgetTime.ms / (window.toMs - window.fromMs) - 1) < 1e-6) {
    return 'lasts = budget left × window ÷ burn rate';
  }
  if (basis === 'forecast') {
    return 'lasts = budget left × time ÷ burn rate. In so much time the events that the budget rests on come, at the traffic expected of the rest of the period';
  }
  return budgetTime.growsMs > 0
    ? 'lasts = (budget left × time counted + time until the window is filled) ÷ burn rate: until then the budget grows'
    : 'lasts = budget left × time counted ÷ burn rate';
}

function lastsProduct(figures: Counted, rate: number | NoData): string {
  const { remaining, window, budgetTime } = figures;
  const { ms, growsMs } = budgetTime ?? { ms: window.toMs - window.fromMs, growsMs: 0 };
  const left = `${formatBudget(remaining)} × ${formatDuration(ms)}`;
  if (isUsedUpGrowing(figures)) {
    return `${left} ÷ (${formatBurnRate(rate)} − 1)`;
  }
  return `${growsMs > 0 ? `(${left} + ${formatDuration(growsMs)})` : left} ÷ ${formatBurnRate(rate)}`;
}

function lastsNumbers(figures: Counted): string[] {
  const { exhaustion, asOfMs, basis } = figures;
  if (exhaustion.kind !== 'lasts' && exhaustion.kind !== 'beyond-period') {
    return [lastsRow(figures).note];
  }
  const rate = figures.burnRates.find(({ lookbackMs }) => lookbackMs === exhaustion.lookbackMs)?.rate ?? noData;
  const product = lastsProduct(figures, rate);
  if (exhaustion.kind === 'beyond-period' && !Number.isFinite(exhaustion.atMs)) {
    return [lastsRow(figures).note];
  }
  return [
    `${product} = ${formatDuration(exhaustion.atMs - asOfMs)}`,
    ...(basis === 'window'
      ? ['A rolling window also gives budget back as old failures leave it; this is not counted here.']
      : []),
  ];
}

function allowedDecimals(target: number): number {
  return Math.min(6, Math.max(0, Math.ceil(-Math.log10((1 - target) * 100) + 1e-9)));
}
