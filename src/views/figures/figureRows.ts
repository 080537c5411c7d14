import { noData, type CountedFigures as Counted } from '../../core/slo/answer';
import { outlastsWindow } from '../../core/slo/exhaustion';
import type { Slo } from '../../core/slo/slo';
import { formatBudget } from '../format/formatBudget';
import { formatBurnRate } from '../format/formatBurnRate';
import { formatCounted, formatExactCounted } from '../format/formatCounted';
import { formatDuration } from '../format/formatDuration';
import { formatSli } from '../format/formatSli';
import { formatTarget } from '../format/formatTarget';
import { basisWords } from '../words/basisWords';
import { qualityShort } from '../words/qualityWords';
import { lookback } from '../words/stateSentence';
import type { FigureKey } from './figureKey';

export interface FigureRow {
  key: FigureKey;
  label: string;
  value: string;
  /** What the figure rests on; second line or hover. */
  note: string;
}

/** The figures of "now", as they stand in the card. */
export function figureRows(figures: Counted, slo: Pick<Slo, 'target'>): FigureRow[] {
  return [
    {
      key: 'sli',
      label: 'SLI',
      value: formatSli(figures.sli, slo.target),
      note: `objective ${formatTarget(slo.target)}`,
    },
    { key: 'spent', label: 'Budget spent', value: formatBudget(figures.spent), note: basisWords(figures) },
    ...countedRows(figures),
    {
      key: 'burn-rates',
      label: `Burn rate ${figures.burnRates.map(({ lookbackMs }) => formatDuration(lookbackMs)).join(' · ')}`,
      value: figures.burnRates.map(({ rate }) => formatBurnRate(rate)).join('  '),
      note: '1× uses exactly one budget per window',
    },
    { key: 'lasts', label: 'Lasts', ...lastsRow(figures) },
    { key: 'quality', label: 'Data', value: qualityShort(figures.quality), note: 'of the window is on record' },
  ];
}

/** One figure by itself: those of the card, and what is left, which the page says above it. */
export function figureRow(key: FigureKey, figures: Counted, slo: Pick<Slo, 'target'>): FigureRow | undefined {
  return key === 'remaining'
    ? { key, label: 'Budget left', value: formatBudget(figures.remaining), note: basisWords(figures) }
    : figureRows(figures, slo).find((row) => row.key === key);
}

/** A composite has no events of its own; a critical path has bounds. */
function countedRows(figures: Counted): FigureRow[] {
  const { composite } = figures;
  if (composite === undefined) {
    return [{ key: 'events', label: `Bad ${figures.unit}`, ...eventsRow(figures) }];
  }
  const { bounds } = composite;
  return bounds === undefined
    ? []
    : [
        {
          key: 'bounds',
          label: 'Budget left, bounds',
          value: `${formatBudget(bounds.worst.remaining)} to ${formatBudget(bounds.best.remaining)}`,
          note: 'from parts that never fail together to parts that always do',
        },
      ];
}

function eventsRow({ events, budgetEvents, unit }: Counted): Pick<FigureRow, 'value' | 'note'> {
  if (events === noData) {
    return { value: 'no data', note: '' };
  }
  const allowed = budgetEvents === noData ? '' : ` of ${formatCounted(budgetEvents.badAllowed, unit)}`;
  return {
    value: `${formatCounted(events.bad, unit)}${allowed}`,
    note: `${formatExactCounted(events.bad, unit)} bad of ${formatExactCounted(events.total, unit)} ${unit}${allowed === '' ? '' : '; the second number is the budget'}`,
  };
}

/** How long the budget lasts, in few words. */
export function lastsRow(figures: Counted): Pick<FigureRow, 'value' | 'note'> {
  const { exhaustion, asOfMs } = figures;
  switch (exhaustion.kind) {
    case 'lasts': {
      const length = formatDuration(exhaustion.forMs);
      const pace = `at the pace of ${lookback(exhaustion.lookbackMs)}`;
      return outlastsWindow(figures)
        ? { value: 'beyond the window', note: `${length} ${pace}` }
        : { value: length, note: pace };
    }
    case 'beyond-period':
      return {
        value: "to the period's end and beyond",
        note: Number.isFinite(exhaustion.atMs)
          ? `${formatDuration(exhaustion.atMs - asOfMs)} at the pace of ${lookback(exhaustion.lookbackMs)}`
          : `the budget grows faster than the pace of ${lookback(exhaustion.lookbackMs)} uses it`,
      };
    case 'never':
      return { value: 'not burning', note: 'nothing is being spent' };
    case 'already':
      return { value: 'used up', note: 'nothing is left' };
    case 'unknown':
      return { value: '–', note: 'the pace is not known' };
  }
}
