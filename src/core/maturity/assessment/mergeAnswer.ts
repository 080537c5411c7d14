import type { Answer } from './answer';
import { answerFrom, choiceOf, keptOf } from './answerParts';
import { sameValue } from './sameValue';

export type MergedAnswer = { kind: 'merged'; answer: Answer | undefined } | { kind: 'conflict' };

/**
 * Three-way merge of one answer. The judgement (state with its level or reason) is one thing, the note another, as is
 * each unknown field; a side that did not change a thing yields to the one that did.
 */
export function mergeAnswer(
  base: Answer | undefined,
  theirs: Answer | undefined,
  ours: Answer | undefined
): MergedAnswer {
  const choice = mergePart(choiceOf(base), choiceOf(theirs), choiceOf(ours));
  const [before, left, right] = [keptOf(base), keptOf(theirs), keptOf(ours)];
  const fields = [...new Set([...Object.keys(left), ...Object.keys(right)])].map(
    (field) => [field, mergePart(before[field], left[field], right[field])] as const
  );
  if (choice === 'conflict' || fields.some(([, merged]) => merged === 'conflict')) {
    return { kind: 'conflict' };
  }
  const kept = Object.fromEntries(
    fields.flatMap(([field, merged]) =>
      merged === 'conflict' || merged.value === undefined ? [] : [[field, merged.value]]
    )
  );
  return { kind: 'merged', answer: answerFrom(choice.value, kept) };
}

function mergePart<T>(base: T, theirs: T, ours: T): { value: T } | 'conflict' {
  if (sameValue(theirs, ours) || sameValue(base, ours)) {
    return { value: theirs };
  }
  return sameValue(base, theirs) ? { value: ours } : 'conflict';
}
