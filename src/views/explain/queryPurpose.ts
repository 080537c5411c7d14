import type { Explanation } from '../../core/slo/answer';
import type { ExplainedAnswer } from './explained';

type Query = Pick<Explanation['queries'][number], 'range' | 'widthMs'>;

/** What a query asks before the window for; undefined where it asks the window alone. */
export function queryPurpose({ question, figures }: ExplainedAnswer, { range, widthMs }: Query): string | undefined {
  // An edge may be moved by a bucket.
  if (figures.window.fromMs - range.fromMs < widthMs) {
    return undefined;
  }
  const uses = [
    ...(question.slo.window.kind === 'calendar' && figures.asOfMs < figures.window.toMs
      ? ['the forecast of the whole period’s total']
      : []),
    ...(question.pastPeriods > 0 ? ['the history'] : []),
    ...(question.budgetOverTime ? ['the picture “budget over time”'] : []),
  ];
  return uses.length === 0
    ? 'What lies before the window is for burn rates and charts; it is not in the figure.'
    : `What lies before the window is for ${uses.join(' and ')}; it is not counted as events of the window.`;
}
