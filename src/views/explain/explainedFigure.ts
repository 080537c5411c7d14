import type { SloAnswer } from '../../core/slo/answer';
import { COARSE_BUCKET_MS } from '../../core/slo/coverage';
import type { FigureKey } from '../figures/figureKey';
import { type FigureRow, figureRow } from '../figures/figureRows';
import type { Explained } from './explained';
import { explainedOf } from './explainedOf';
import { explainFormula } from './explainFormula';

/** A figure of now, as the page's card has it. */
export function explainedFigure(key: FigureKey, answer: SloAnswer): Explained {
  const { figures, question } = answer;
  const row = figureRow(key, figures, question.slo);
  return {
    title: row === undefined ? '' : titleOf(key, row),
    of: explainedOf(question),
    formula: explainFormula(key, figures, question.slo),
    answer,
    interval: { fromMs: figures.window.fromMs, toMs: figures.asOfMs },
    quality: figures.quality,
    notes: [
      ...(question.groups?.only === undefined
        ? []
        : ['The queries bring all groups at once; this one counts by its own events.']),
      ...((figures.quality.bucketMs ?? 0) <= COARSE_BUCKET_MS
        ? ['Lists and the status panel count in wider intervals: their last digit may differ.']
        : []),
    ],
    unchecked: uncheckedWords(answer),
  };
}

/** Three rates are too long for a heading, and stand below it. */
function titleOf(key: FigureKey, { label, value }: FigureRow): string {
  return key === 'burn-rates' ? label : `${label}: ${value}`;
}

/** Why there is no check of its sum. */
function uncheckedWords({ question, parts }: SloAnswer): string | undefined {
  if (question.groups?.only !== undefined) {
    return 'The sum of all groups is checked: explain a figure of the whole SLO.';
  }
  return parts === undefined ? undefined : 'Each part is checked against one query on its own page.';
}
