import { noData, type Figures, type SloQuestion } from '../../core/slo/answer';
import { outlastsWindow } from '../../core/slo/exhaustion';
import { formatBudget } from '../format/formatBudget';
import { formatDuration } from '../format/formatDuration';
import { boundsSentence, partsLacking } from './compositeWords';
import { noFigureWords } from './noFigureWords';
import { notKnownWords } from './notKnownWords';
import { totalWords } from './selectorWords';
import { shortState } from './shortState';

export const NO_TRAFFIC = 'There was no traffic, so nothing of the budget is spent.';

type StateOf = Pick<SloQuestion, 'slo' | 'groups'>;

/** The state of an SLO, or of the group that is shown, as a sentence or two, before any number. */
export function stateSentence(figures: Figures, asked: StateOf): string {
  const lacking = partsLacking(figures);
  if (lacking !== undefined) {
    return lacking;
  }
  if (figures.status === 'not-known') {
    return notKnown(figures);
  }
  if (figures.status === 'no-data' || figures.remaining === noData) {
    return silence(figures, asked);
  }
  if (figures.events !== noData && figures.events.total === 0) {
    return NO_TRAFFIC;
  }
  return [budgetPart(figures.remaining), boundsSentence(figures.composite), pacePart(figures)]
    .filter(Boolean)
    .join(' ');
}

function notKnown(figures: Figures): string {
  const why = notKnownWords(figures);
  if (figures.remaining === noData) {
    return `${why}.`;
  }
  const budget = budgetPart(figures.remaining);
  return `${why}. By what was read, ${budget.charAt(0).toLowerCase()}${budget.slice(1)}`;
}

function budgetPart(remaining: number): string {
  if (remaining > 0) {
    return `${formatBudget(remaining)} of the budget is left.`;
  }
  return remaining === 0 ? 'The budget is used up.' : `The budget is overspent by ${formatBudget(-remaining)}.`;
}

/** How long the budget lasts at the present pace; empty where it lasts no longer, or nobody knows. */
export function pacePart(figures: Figures): string {
  const { exhaustion } = figures;
  switch (exhaustion.kind) {
    case 'lasts':
      return lasts(exhaustion, outlastsWindow(figures) ? 'beyond the window' : formatDuration(exhaustion.forMs));
    case 'beyond-period':
      return lasts(exhaustion, "to the period's end and beyond");
    case 'never':
      return 'Nothing is being spent at the moment.';
    case 'already':
    case 'unknown':
      return '';
  }
}

function lasts({ lookbackMs }: { lookbackMs: number }, howLong: string): string {
  return `At the pace of ${lookback(lookbackMs)} it lasts ${howLong}.`;
}

/** `the last hour`, `the last 6 hours`. */
export function lookback(lookbackMs: number): string {
  const hours = lookbackMs / 3_600_000;
  if (hours === 1) {
    return 'the last hour';
  }
  return Number.isInteger(hours) && hours < 24 ? `the last ${hours} hours` : `the last ${formatDuration(lookbackMs)}`;
}

/** Of one group nothing is known of the others. */
function silence(figures: Figures, { slo, groups }: StateOf): string {
  const short = shortState(figures);
  return groups?.only === undefined && noFigureWords(figures) === undefined
    ? `${short.slice(0, -1)}: ${totalWords(slo.indicator)} returns nothing.`
    : short;
}
