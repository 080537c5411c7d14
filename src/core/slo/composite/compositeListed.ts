import type { Line, SloAnswer } from '../answer';
import type { Pace } from '../exhaustion';
import { combineFigures } from './combineFigures';
import { combineBudgetLines } from './combineLines';
import { drawnParts, type PartAnswer } from './partAnswers';
import type { CompositeQuestion } from './partQuestions';

const EMPTY: Line = { timesMs: [], values: [] };

/** What a list shows of a composite, and the pace that its pictures are drawn by. It asks nothing itself. */
export function compositeListed(
  question: CompositeQuestion,
  parts: readonly PartAnswer[]
): { answer: SloAnswer; pace: Pace } {
  const counted = drawnParts(parts);
  const burnDown = combineBudgetLines(
    question.slo,
    counted,
    counted.map(({ answer }) => answer.pictures.burnDown)
  );
  const { figures, pace } = combineFigures(question, parts);
  const { window } = figures;
  const answer: SloAnswer = {
    question,
    figures,
    pictures: {
      burnDown,
      ideal: { timesMs: [window.fromMs, window.toMs], values: [1, 0] },
      projection: undefined,
      budgetOverTime: undefined,
      sli: EMPTY,
      good: EMPTY,
      bad: EMPTY,
    },
    history: [],
    groups: [],
    explanation: { queries: [], dataSourceUid: '', buckets: { cached: 0, fresh: 0 }, readAtMs: undefined },
    parts: parts.flatMap((part) => part.answer ?? []),
  };
  return { answer, pace };
}
