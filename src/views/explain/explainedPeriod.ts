import { type CountedFigures, noData, type PeriodResult, type SloAnswer } from '../../core/slo/answer';
import { allowedBad } from '../../core/slo/budget';
import type { DepletedStretch } from '../../core/slo/depletion';
import type { FigureKey } from '../figures/figureKey';
import { figureRow } from '../figures/figureRows';
import { formatBudget } from '../format/formatBudget';
import { formatDuration } from '../format/formatDuration';
import { formatSpeed } from '../format/formatSpeed';
import { formatDate, formatDateTime } from '../format/formatTime';
import { exhaustedWords, recordWords, speedSourceWords } from '../history/periodWords';
import { coveredPercent } from '../words/qualityWords';
import { recordFlagWords } from '../words/recordFlagWords';
import { explainedOf } from './explainedOf';
import type { Explained } from './explained';
import { explainFormula, type Formula } from './explainFormula';

/** A figure of a period of the history: of one that has ended, or of the one that runs. docs/slo-maths.md §6 */
export function explainedPeriod(key: FigureKey, result: PeriodResult, answer: SloAnswer, timeZone: string): Explained {
  const { question } = answer;
  const { period, target, quality, record } = result;
  const figures = figuresOf(result, answer);
  const row = figureRow(key, figures, { target });
  const name = `${formatDate(period.fromMs, timeZone)} to ${formatDate(period.toMs - 1, timeZone)}`;
  const { words, numbers } = formulaOf(key, figures, result, answer);
  return {
    title: `${row?.label ?? ''}: ${row?.value ?? ''}`,
    of: `${explainedOf(question)}, ${name}`,
    formula: { words, numbers: [...numbers, ...spendingLines(result, timeZone)] },
    answer: { ...answer, figures },
    interval: { fromMs: period.fromMs, toMs: figures.asOfMs },
    quality,
    notes:
      record === undefined
        ? [objectiveNote(result, timeZone)]
        : [
            `${coveredPercent(quality)} of the period was on record${recordWords(record, timeZone)}.`,
            ...record.flags.map(recordFlagWords),
          ],
    unchecked:
      record === undefined
        ? 'The window of now is checked: explain a figure on the tab “Burn-down”.'
        : 'Its data are gone, so there is nothing to check it against.',
    ...(record !== undefined && { isRecord: true as const }),
  };
}

function objectiveNote({ targetRecordedAtMs }: PeriodResult, timeZone: string): string {
  return targetRecordedAtMs === undefined
    ? 'The objective is the one that was in force when the period ended; of the running one it is that of now.'
    : `The objective is that of the period’s record of ${formatDate(targetRecordedAtMs, timeZone)}: the SLO’s list of targets does not date it.`;
}

/** The figures of a period as if its end were now. */
function figuresOf(result: PeriodResult, { figures, question }: SloAnswer): CountedFigures {
  if (result.result === 'running') {
    return figures;
  }
  const { period, events, sli, remaining, quality, record, target } = result;
  return {
    window: period,
    asOfMs: Math.min(period.toMs, question.range.toMs),
    events,
    unit: record?.unit ?? figures.unit,
    sli,
    spent: remaining === noData ? noData : 1 - remaining,
    remaining,
    basis: 'window',
    budgetEvents: events === noData ? noData : { total: events.total, badAllowed: allowedBad(target, events.total) },
    burnRates: [],
    exhaustion: { kind: 'unknown' },
    quality,
  };
}

/** An ended period of a composite was put together from those of its parts, which are not kept. */
function formulaOf(
  key: FigureKey,
  figures: CountedFigures,
  { result, target }: PeriodResult,
  answer: SloAnswer
): Formula {
  return answer.parts !== undefined && result !== 'running'
    ? {
        words:
          'An ended period is put together from the same period of each part as the figures of now are, by the objectives of its time.',
        numbers: [`${formatBudget(figures.remaining)} of the budget was left`],
      }
    : explainFormula(key, figures, { ...answer.question.slo, target });
}

/** What used the budget, and when it was gone. */
function spendingLines(result: PeriodResult, timeZone: string): string[] {
  const exhausted = exhaustedWords(result, timeZone);
  const source = speedSourceWords(result);
  return [
    ...(exhausted === undefined ? [] : [`ran out on ${exhausted}`]),
    ...(source === undefined ? [] : [source]),
    ...(result.depletion?.stretches ?? []).map((stretch) => stretchLine(stretch, timeZone)),
  ];
}

function stretchLine({ interval, spent, perHour }: DepletedStretch, timeZone: string): string {
  const length = formatDuration(interval.toMs - interval.fromMs);
  const speed =
    spent === noData
      ? `nothing was counted in its ${length}, so it is in no speed`
      : `${formatBudget(spent)} ÷ ${length} = ${formatSpeed(perHour)}`;
  return `${formatDateTime(interval.fromMs, timeZone)}: ${speed}`;
}
