import type { Answer } from '../../core/maturity/assessment/answer';
import { answerFrom, type Beside, besideOf, choiceOf } from '../../core/maturity/assessment/answerParts';
import { sameValue } from '../../core/maturity/assessment/sameValue';

/** What two people can answer differently: the level (or why there is none), or a field beside it. */
export type ConflictField = 'level' | 'targetLevel' | 'confidence' | 'note' | 'links';

/** Whose field holds; `both` puts theirs before ours. */
export type Side = 'ours' | 'theirs' | 'both';
export type Sides = Partial<Record<ConflictField, Side>>;

const fields: readonly ConflictField[] = ['level', 'targetLevel', 'confidence', 'note', 'links'];

/** The fields that both changed: in all others the two sides of a conflict are alike. */
export function conflictFields(theirs: Answer | undefined, ours: Answer | undefined): ConflictField[] {
  return fields.filter((field) => !sameValue(valueOf(theirs, field), valueOf(ours, field)));
}

/** Whether both can stand: texts one after the other, links together. */
export function takesBoth(field: ConflictField, theirs: Answer | undefined, ours: Answer | undefined): boolean {
  return (
    (field === 'note' || field === 'links') &&
    valueOf(theirs, field) !== undefined &&
    valueOf(ours, field) !== undefined
  );
}

/** One answer of both, field by field; ours where nothing is chosen. */
export function settledAnswer(theirs: Answer | undefined, ours: Answer | undefined, sides: Sides): Answer | undefined {
  const [left, right] = [besideOf(theirs), besideOf(ours)];
  const pick = <F extends keyof Beside & ConflictField>(field: F): Beside[F] =>
    (sides[field] === 'theirs' ? left : right)[field];
  const beside: Beside = {
    ...left,
    ...right,
    targetLevel: pick('targetLevel'),
    confidence: pick('confidence'),
    note: sides.note === 'both' ? [left.note, right.note].filter(Boolean).join('\n') : pick('note'),
    links: sides.links === 'both' ? eachOnce([...(left.links ?? []), ...(right.links ?? [])]) : pick('links'),
  };
  const judged = sides.level === 'theirs' ? theirs : ours;
  const { assessor, assessedAt } = besideOf(judged);
  return answerFrom(choiceOf(judged), { ...beside, assessor, assessedAt });
}

function valueOf(answer: Answer | undefined, field: ConflictField): unknown {
  return field === 'level' ? choiceOf(answer) : besideOf(answer)[field];
}

function eachOnce<T>(values: readonly T[]): T[] {
  return values.filter((value, at) => values.findIndex((other) => sameValue(other, value)) === at);
}
