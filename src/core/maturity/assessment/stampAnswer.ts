import type { Answer } from './answer';
import { answerFrom, besideOf, choiceOf } from './answerParts';
import { sameValue } from './sameValue';

/** Who judged, and when (ISO instant). */
export interface Stamp {
  assessor?: string | undefined;
  assessedAt: string;
}

/** Says that this answer was judged now, also where it stays as it was: a carried-over one that is confirmed. */
export function confirmAnswer(answer: Answer, { assessor, assessedAt }: Stamp): Answer {
  const kept = assessor === undefined ? answer.assessor : assessor;
  return answerFrom(choiceOf(answer), { ...besideOf(answer), assessor: kept, assessedAt }) ?? answer;
}

/**
 * The changed answer with the time of its judgement. A note or a link is no judgement; one that goes back to what is
 * stored has the stored time; one that the caller stamped stays as it is.
 */
export function stampAnswer(
  changed: Answer | undefined,
  { before, stored }: { before: Answer | undefined; stored: Answer | undefined },
  assessedAt: string
): Answer | undefined {
  if (changed === undefined || changed.assessedAt !== before?.assessedAt) {
    return changed;
  }
  if (sameValue(judgement(changed), judgement(stored))) {
    const { assessor, assessedAt: at } = besideOf(stored);
    return answerFrom(choiceOf(changed), { ...besideOf(changed), assessor, assessedAt: at });
  }
  return sameValue(judgement(changed), judgement(before)) ? changed : confirmAnswer(changed, { assessedAt });
}

function judgement(answer: Answer | undefined): unknown {
  return [choiceOf(answer), answer?.targetLevel, answer?.confidence];
}
