import type { SloAnswer } from '../../core/slo/answer';
import { COARSE_BUCKET_MS } from '../../core/slo/coverage';
import type { FigureKey } from '../figures/figureKey';
import { figureRow } from '../figures/figureRows';
import type { Explained } from './explained';
import { explainFormula } from './explainFormula';

/** A figure of now, as the page's card has it. */
export function explainedFigure(key: FigureKey, answer: SloAnswer): Explained {
  const { figures, question, parts } = answer;
  const row = figureRow(key, figures, question.slo);
  return {
    title: `${row?.label ?? ''}: ${row?.value ?? ''}`,
    of: question.slo.displayName,
    formula: explainFormula(key, figures, question.slo),
    answer,
    interval: { fromMs: figures.window.fromMs, toMs: figures.asOfMs },
    quality: figures.quality,
    notes:
      (figures.quality.bucketMs ?? 0) <= COARSE_BUCKET_MS
        ? ['Lists and the status panel count in wider intervals: their last digit may differ.']
        : [],
    unchecked: parts === undefined ? undefined : 'Each part is checked against one query on its own page.',
  };
}
