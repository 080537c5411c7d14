import { type CountedFigures, type GroupResult, noData, type SloAnswer } from '../../core/slo/answer';
import { allowedBad } from '../../core/slo/budget';
import type { FigureKey } from '../figures/figureKey';
import { figureRow } from '../figures/figureRows';
import { groupName } from '../words/groupName';
import type { Explained } from './explained';
import { explainFormula } from './explainFormula';

/** A figure of one group of labels. */
export function explainedGroup(key: FigureKey, group: GroupResult, answer: SloAnswer): Explained {
  const { question } = answer;
  const figures = figuresOf(group, answer);
  const row = figureRow(key, figures, question.slo);
  return {
    title: `${row?.label ?? ''}: ${row?.value ?? ''}`,
    of: `${question.slo.displayName}, ${groupName(group.labels) || 'no label'}`,
    formula: explainFormula(key, figures, question.slo),
    answer,
    interval: { fromMs: figures.window.fromMs, toMs: figures.asOfMs },
    quality: group.quality,
    notes: [
      'The queries bring all groups at once; this one counts by its own events.',
      ...(figures.basis === 'forecast'
        ? ['Of the total expected in the whole period it has the share that it has of the events so far.']
        : []),
    ],
    unchecked: 'The sum of all groups is checked: explain a figure of the whole SLO.',
  };
}

/** The page's figures with what was counted in the group. */
function figuresOf({ events, sli, remaining, quality }: GroupResult, { figures, question }: SloAnswer): CountedFigures {
  const whole = figures.budgetEvents;
  const growth =
    whole === noData || figures.events === noData || figures.events.total === 0
      ? 1
      : whole.total / figures.events.total;
  const total = events.total * growth;
  return {
    ...figures,
    // Counts that cannot be right give no figure, so there is nothing to compute.
    events: remaining === noData ? noData : events,
    sli,
    remaining,
    spent: remaining === noData ? noData : 1 - remaining,
    budgetEvents: { total, badAllowed: allowedBad(question.slo.target, total) },
    quality,
  };
}
