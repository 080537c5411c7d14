import { noData, type Figures } from '../../core/slo/answer';
import { outlastsWindow } from '../../core/slo/exhaustion';
import { formatDuration } from '../format/formatDuration';
import { partsLacking } from './compositeWords';
import { noFigureWords } from './noFigureWords';
import { notKnownWords } from './notKnownWords';

/** The state in few words, for where a sentence has no room; the number stands beside it. */
export function shortState(figures: Figures): string {
  const lacking = partsLacking(figures);
  if (lacking !== undefined) {
    return lacking;
  }
  if (figures.status === 'not-known') {
    return `${notKnownWords(figures)}.`;
  }
  if (figures.status === 'no-data' || figures.remaining === noData) {
    const why = noFigureWords(figures);
    if (why !== undefined) {
      return why;
    }
    const lastMs = figures.quality.lastDataMs;
    return lastMs === undefined ? 'Nothing was counted.' : `No data for ${formatDuration(figures.asOfMs - lastMs)}.`;
  }
  return figures.remaining <= 0 ? 'The budget is used up.' : lastsShort(figures);
}

function lastsShort(figures: Figures): string {
  switch (figures.exhaustion.kind) {
    case 'lasts':
      return outlastsWindow(figures)
        ? 'Lasts beyond the window.'
        : `Lasts ${formatDuration(figures.exhaustion.forMs)} at this pace.`;
    case 'beyond-period':
      return "Lasts to the period's end and beyond.";
    default:
      return 'Nothing is being spent.';
  }
}
