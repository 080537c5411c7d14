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
 * The changed answer with who judged it and when. A note or a link is no judgement; one that goes back to what is stored
 * has the stored stamp; an assessor who was chosen stays. Otherwise whoever is here (`stamp`) judged, and nobody is named
 * where nobody knows who that is.
 */
export function stampAnswer(
  changed: Answer | undefined,
  { before, stored }: { before: Answer | undefined; stored: Answer | undefined },
  stamp: Stamp
): Answer | undefined {
  if (changed === undefined || isAssessorChosen(changed, before)) {
    return changed;
  }
  if (changed.assessedAt !== before?.assessedAt) {
    return stamped(changed, { ...stamp, assessedAt: changed.assessedAt });
  }
  if (sameValue(judgement(changed), judgement(stored))) {
    return stamped(changed, besideOf(stored));
  }
  if (sameValue(judgement(changed), judgement(before))) {
    return changed;
  }
  return stamped(changed, isJudgedSince(stored, before) ? { ...stamp, assessor: before?.assessor } : stamp);
}

function isJudgedSince(stored: Answer | undefined, now: Answer | undefined): boolean {
  return now?.assessedAt !== stored?.assessedAt;
}

/** Whether the change names who judged. */
export function isAssessorChosen(changed: Answer | undefined, before: Answer | undefined): boolean {
  return changed?.assessedAt !== before?.assessedAt && changed?.assessor !== before?.assessor;
}

function stamped(answer: Answer, { assessor, assessedAt }: Partial<Stamp>): Answer | undefined {
  return answerFrom(choiceOf(answer), { ...besideOf(answer), assessor, assessedAt });
}

function judgement(answer: Answer | undefined): unknown {
  return [choiceOf(answer), answer?.targetLevel, answer?.confidence];
}
