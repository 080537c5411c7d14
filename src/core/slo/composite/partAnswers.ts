import { noData, type SloAnswer } from '../answer';
import type { PartResult, QuestionPart } from './composite';

/** A part with what came of asking it; `failed` where that gave nothing. */
export interface PartAnswer {
  part: QuestionPart;
  answer: SloAnswer | undefined;
}

/** A part that has figures. */
export interface CountedPart {
  weight: number;
  target: number;
  answer: SloAnswer;
}

export function stateOf({ part, answer }: PartAnswer): PartResult['state'] {
  if ('problem' in part.found) {
    return part.found.problem;
  }
  if (answer === undefined) {
    return 'failed';
  }
  const { status, spent } = answer.figures;
  if (status === 'not-known' && spent === noData) {
    return 'failed';
  }
  return status === 'no-data' || spent === noData ? 'no-data' : 'counted';
}

export function countedParts(parts: readonly PartAnswer[]): CountedPart[] {
  return parts.flatMap((one): CountedPart[] => {
    const { part, answer } = one;
    return stateOf(one) === 'counted' && answer !== undefined
      ? [{ weight: part.weight, target: answer.question.slo.target, answer }]
      : [];
  });
}

/** All parts where each is counted, else none: a line of some parts would pass for the whole. */
export function drawnParts(parts: readonly PartAnswer[]): CountedPart[] {
  const counted = countedParts(parts);
  return counted.length === parts.length ? counted : [];
}
