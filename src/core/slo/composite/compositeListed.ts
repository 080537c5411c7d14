import type { SloAnswer } from '../answer';
import type { Pace } from '../exhaustion';
import { listedPictures } from '../listedPictures';
import { combineFigures } from './combineFigures';
import { combineBudgetLines } from './combineLines';
import { drawnParts, type PartAnswer } from './partAnswers';
import type { CompositeQuestion } from './partQuestions';
import { unexplained } from '../unexplained';

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
    pictures: listedPictures(window, burnDown),
    history: [],
    groups: [],
    explanation: unexplained,
    parts: parts.flatMap((part) => part.answer ?? []),
  };
  return { answer, pace };
}
