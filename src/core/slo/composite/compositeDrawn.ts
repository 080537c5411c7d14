import type { Line, Pictures, SloAnswer } from '../answer';
import { projectionOf } from '../projection';
import { combineOverTime } from './combineOverTime';
import type { CompositeSlo } from './composite';
import { compositeListed } from './compositeListed';
import { type CountedPart, drawnParts, type PartAnswer } from './partAnswers';
import type { CompositeQuestion } from './partQuestions';

const EMPTY: Line = { timesMs: [], values: [] };

/** A composite's figures and the lines of its budget. */
export function compositeDrawn(question: CompositeQuestion, parts: readonly PartAnswer[]): SloAnswer {
  const { slo } = question;
  const { answer, pace } = compositeListed(question, parts);
  const counted = drawnParts(parts);
  const pictures: Pictures = {
    ...answer.pictures,
    projection: projectionOf(answer.figures, pace, slo.window.kind),
    ...overTime(slo, counted, answer.figures.asOfMs),
  };
  return { ...answer, pictures };
}

/** Points at which the window of one part is on record only in part are a line of their own. */
function overTime(
  slo: CompositeSlo,
  parts: readonly CountedPart[],
  asOfMs: number
): Pick<Pictures, 'budgetOverTime' | 'thinBudgetOverTime'> {
  const pictures = parts.map(({ answer }) => answer.pictures);
  if (pictures.length === 0 || pictures.some(({ budgetOverTime }) => budgetOverTime === undefined)) {
    return { budgetOverTime: undefined };
  }
  const whole = combineOverTime(
    slo,
    parts,
    pictures.map(({ budgetOverTime = EMPTY }) => budgetOverTime),
    asOfMs
  );
  const all = combineOverTime(slo, parts, pictures.map(wholeAndThin), asOfMs);
  const isThin = (i: number): boolean => Number.isNaN(whole.values[i]) && !Number.isNaN(all.values[i]);
  return {
    budgetOverTime: whole,
    ...(all.values.some((_, i) => isThin(i)) && {
      thinBudgetOverTime: {
        ...all,
        values: all.values.map((value, i) => ([i - 1, i, i + 1].some(isThin) ? value : NaN)),
      },
    }),
  };
}

function wholeAndThin({ budgetOverTime = EMPTY, thinBudgetOverTime }: Pictures): Line {
  const { timesMs, values } = budgetOverTime;
  return {
    timesMs,
    values: values.map((value, i) => (Number.isNaN(value) ? (thinBudgetOverTime?.values[i] ?? NaN) : value)),
  };
}
