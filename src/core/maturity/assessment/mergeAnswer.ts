import type { Answer } from './answer';
import { answerFrom, type Beside, besideOf, choiceOf } from './answerParts';
import { mergeLinks } from './mergeLinks';
import { sameValue } from './sameValue';

export type MergedAnswer = { kind: 'merged'; answer: Answer | undefined } | { kind: 'conflict' };

/**
 * Three-way merge of one answer. The judgement (state with its level or reason) is one thing; target, confidence, note
 * and each unknown field are others, links merge one by one; a side that did not change a thing yields to the one that
 * did. Who judged when is no cause for a conflict: the later one stands.
 */
export function mergeAnswer(
  base: Answer | undefined,
  theirs: Answer | undefined,
  ours: Answer | undefined
): MergedAnswer {
  if (sameValue(theirs, ours) || sameValue(base, ours)) {
    return { kind: 'merged', answer: theirs };
  }
  if (sameValue(base, theirs)) {
    return { kind: 'merged', answer: ours };
  }
  const choice = mergePart(choiceOf(base), choiceOf(theirs), choiceOf(ours));
  const beside = mergeBeside(besideOf(base), besideOf(theirs), besideOf(ours));
  return choice === 'conflict' || beside === 'conflict'
    ? { kind: 'conflict' }
    : { kind: 'merged', answer: answerFrom(choice.value, beside) };
}

function mergeBeside(base: Beside, theirs: Beside, ours: Beside): Beside | 'conflict' {
  const merged: Beside = { ...laterStamp(base, theirs, ours) };
  const own = new Set(['links', 'assessor', 'assessedAt']);
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const part = own.has(field) ? undefined : mergePart(base[field], theirs[field], ours[field]);
    if (part === 'conflict') {
      return 'conflict';
    }
    merged[field] = part === undefined ? merged[field] : part.value;
  }
  const links = mergeLinks(base.links ?? [], theirs.links ?? [], ours.links ?? []);
  return links === 'conflict' ? 'conflict' : { ...merged, links: links.length === 0 ? undefined : links };
}

/** Assessor and instant go together; a side that did not change them yields, else the later one stands. */
function laterStamp(base: Beside, theirs: Beside, ours: Beside): Beside {
  const [before, left, right] = [base, theirs, ours].map(({ assessor, assessedAt }) => ({ assessor, assessedAt }));
  const part = mergePart(before, left, right);
  if (part !== 'conflict') {
    return part.value ?? {};
  }
  const rank = (stamp: Beside = {}) => [Date.parse(stamp.assessedAt ?? '') || 0, stamp.assessor ?? ''] as const;
  const [[leftMs, leftName], [rightMs, rightName]] = [rank(left), rank(right)];
  const isLeft = leftMs === rightMs ? leftName > rightName : leftMs > rightMs;
  return (isLeft ? left : right) ?? {};
}

function mergePart<T>(base: T, theirs: T, ours: T): { value: T } | 'conflict' {
  if (sameValue(theirs, ours) || sameValue(base, ours)) {
    return { value: theirs };
  }
  return sameValue(base, theirs) ? { value: ours } : 'conflict';
}
