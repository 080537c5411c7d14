import type { SloAnswer } from '../answer';
import { combineHistory } from './combineHistory';
import { combineWeighting } from './combineWeighting';
import { combineSliLines } from './combineLines';
import { compositeDrawn } from './compositeDrawn';
import { drawnParts, type PartAnswer } from './partAnswers';
import type { CompositeQuestion } from './partQuestions';
import { withAndWithoutParts } from './withAndWithoutParts';

/** How a composite is evaluated; lists and panels import what they show alone. */
export type EvaluateComposite = (question: CompositeQuestion, parts: readonly PartAnswer[]) => SloAnswer;

/**
 * A composite's answer out of its parts' answers, each evaluated in the composite's window. Where a part has no figures
 * the composite has none, and says of which. docs/slo-maths.md §4
 */
export const evaluateComposite: EvaluateComposite = (question, parts) => withAndWithoutParts(ofPage, question, parts);

/** With history, and the SLI as a line. A composite has no events of its own. */
const ofPage: EvaluateComposite = (question, parts) => {
  const answer = compositeDrawn(question, parts);
  const counted = drawnParts(parts);
  const lines = counted.map((part) => part.answer.pictures.sli);
  const pictures = { ...answer.pictures, sli: combineSliLines(question.slo, counted, lines) };
  const history = combineHistory(question.slo, counted, answer.figures);
  const weighting = combineWeighting(question.slo, counted, answer.figures.basis);
  return { ...answer, pictures, history, ...(weighting && { weighting }), explanation: explanationOf(answer) };
};

/** It asks nothing itself: of its parts how much was read, and when. */
function explanationOf({ parts = [] }: SloAnswer): SloAnswer['explanation'] {
  const all = parts.map(({ explanation }) => explanation);
  const readAt = all.flatMap(({ readAtMs }) => readAtMs ?? []);
  return {
    queries: [],
    dataSourceUid: '',
    buckets: {
      cached: all.reduce((sum, { buckets }) => sum + buckets.cached, 0),
      fresh: all.reduce((sum, { buckets }) => sum + buckets.fresh, 0),
    },
    readAtMs: readAt.length === 0 ? undefined : Math.min(...readAt),
  };
}
