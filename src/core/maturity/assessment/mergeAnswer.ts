import type { Answer } from './answer';
import { answerFrom, type Beside, besideOf, choiceOf } from './answerParts';
import { mergeLinks } from './mergeLinks';
import { mergePart, type PartSides } from './mergePart';
import { sameValue } from './sameValue';

/**
 * `conflict`: `ours` and `theirs` differ only in what both sides changed, and hold all else merged; `base` is what is
 * stored, with the old values of what both changed, so that merging again finds the same.
 */
export type MergedAnswer =
  { kind: 'merged'; answer: Answer | undefined } | ({ kind: 'conflict' } & PartSides<Answer | undefined>);

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
  const isChoiceMerged = sameValue(choice.theirs, choice.ours);
  const beside = mergeBeside(besideOf(base), besideOf(theirs), besideOf(ours), isChoiceMerged);
  const sides = {
    base: answerFrom(choice.base, beside.base),
    theirs: answerFrom(choice.theirs, beside.theirs),
    ours: answerFrom(choice.ours, beside.ours),
  };
  return sameValue(sides.theirs, sides.ours) ? { kind: 'merged', answer: sides.ours } : { kind: 'conflict', ...sides };
}

/** Where the judgement is not merged, each side keeps its own stamp. */
function mergeBeside(base: Beside, theirs: Beside, ours: Beside, isChoiceMerged: boolean): PartSides<Beside> {
  const later = laterStamp(base, theirs, ours);
  const merged: PartSides<Beside> = isChoiceMerged
    ? { base: stampOf(theirs), theirs: { ...later }, ours: { ...later } }
    : { base: stampOf(base), theirs: stampOf(theirs), ours: stampOf(ours) };
  const own = new Set(['links', 'assessor', 'assessedAt']);
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    if (!own.has(field)) {
      const part = mergePart(base[field], theirs[field], ours[field]);
      merged.base[field] = part.base;
      merged.theirs[field] = part.theirs;
      merged.ours[field] = part.ours;
    }
  }
  const links = mergeLinks(base.links ?? [], theirs.links ?? [], ours.links ?? []);
  return {
    base: withLinks(merged.base, links.base),
    theirs: withLinks(merged.theirs, links.theirs),
    ours: withLinks(merged.ours, links.ours),
  };
}

function withLinks(beside: Beside, links: NonNullable<Beside['links']>): Beside {
  return { ...beside, links: links.length === 0 ? undefined : links };
}

/** Assessor and instant go together; a side that did not change them yields, else the later one stands. */
function laterStamp(base: Beside, theirs: Beside, ours: Beside): Beside {
  const part = mergePart(stampOf(base), stampOf(theirs), stampOf(ours));
  const rank = (stamp: Beside) => [Date.parse(stamp.assessedAt ?? '') || 0, stamp.assessor ?? ''] as const;
  const [[leftMs, leftName], [rightMs, rightName]] = [rank(part.theirs), rank(part.ours)];
  const isLeft = leftMs === rightMs ? leftName > rightName : leftMs > rightMs;
  return isLeft ? part.theirs : part.ours;
}

function stampOf({ assessor, assessedAt }: Beside): Beside {
  return { assessor, assessedAt };
}
