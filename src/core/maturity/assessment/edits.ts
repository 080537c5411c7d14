import * as v from 'valibot';
import { type Answer, type Answers, answerOf, answerSchema } from './answer';
import { mergeAnswer } from './mergeAnswer';
import { entryOf, listEntries, type NestedMap, withEntry } from './nestedMap';
import { readNestedMap } from './readNestedMap';
import { sameValue } from './sameValue';

/** A changed answer that is not in the document yet; absent means "not assessed". */
const editSchema = v.object({
  /** What the document held when the change began. */
  base: v.optional(answerSchema),
  answer: v.optional(answerSchema),
});

export type Edit = v.InferOutput<typeof editSchema>;
export type Edits = NestedMap<Edit>;

/** Unsaved answers as a draft holds them. */
export function readEdits(draft: unknown): Edits {
  return readNestedMap(draft, editSchema);
}

/** An answer that somebody else changed as well, in another way: the sides differ only in what both changed. */
export interface AnswerConflict {
  practiceId: string;
  team: string;
  /** What the document holds. */
  stored: Answer | undefined;
  /** With their values of what both changed, all else merged. */
  theirs: Answer | undefined;
  /** With our values of what both changed, all else merged. */
  ours: Answer | undefined;
}

/** `edits` and one more; an edit back to what the document holds is none. */
export function withEdit(
  edits: Edits,
  stored: Answers,
  place: { practiceId: string; team: string },
  answer: Answer | undefined
): Edits {
  const { practiceId, team } = place;
  const before = entryOf(edits, practiceId, team);
  const base = before === undefined ? answerOf(stored, practiceId, team) : before.base;
  return withEntry(edits, practiceId, team, sameValue(base, answer) ? undefined : { base, answer });
}

/** The answers as they will be once the edits are saved. */
export function withEdits(stored: Answers, edits: Edits): Answers {
  let answers = stored;
  for (const { practiceId, team, edit } of listEdits(edits)) {
    answers = withEntry(answers, practiceId, team, edit.answer);
  }
  return answers;
}

/**
 * Brings edits up to a document that changed in between: what both sides changed alike or in different fields is
 * merged; what both changed differently is a conflict, and its edit waits.
 */
export function rebaseEdits(edits: Edits, stored: Answers): { edits: Edits; conflicts: AnswerConflict[] } {
  let rebased = edits;
  const conflicts: AnswerConflict[] = [];
  for (const { practiceId, team, edit } of listEdits(edits)) {
    const held = answerOf(stored, practiceId, team);
    const merged = mergeAnswer(edit.base, held, edit.answer);
    if (merged.kind === 'conflict') {
      const { base, theirs, ours } = merged;
      conflicts.push({ practiceId, team, stored: held, theirs, ours });
      rebased = withEntry(rebased, practiceId, team, { base, answer: ours });
    } else {
      const next = sameValue(held, merged.answer) ? undefined : { base: held, answer: merged.answer };
      rebased = withEntry(rebased, practiceId, team, next);
    }
  }
  return { edits: rebased, conflicts };
}

/** Settles one conflict over what was stored when it was seen; what only one side changed stays with either choice. */
export function settleConflict(edits: Edits, conflict: AnswerConflict, keep: 'ours' | 'theirs'): Edits {
  const { practiceId, team, stored } = conflict;
  const answer = conflict[keep];
  return withEntry(edits, practiceId, team, sameValue(stored, answer) ? undefined : { base: stored, answer });
}

/** The edits that can be written: those in conflict wait for a choice. */
export function withoutConflicts(edits: Edits, conflicts: readonly AnswerConflict[]): Edits {
  return conflicts.reduce((left, { practiceId, team }) => withEntry(left, practiceId, team, undefined), edits);
}

/** Edits of `saved` that were not changed again while they were being saved are done. */
export function withoutSaved(edits: Edits, saved: Edits): Edits {
  let left = edits;
  for (const { practiceId, team, edit } of listEdits(saved)) {
    const now = entryOf(edits, practiceId, team);
    if (now !== undefined) {
      const done = sameValue(now.answer, edit.answer);
      left = withEntry(left, practiceId, team, done ? undefined : { base: edit.answer, answer: now.answer });
    }
  }
  return left;
}

export function listEdits(edits: Edits): Array<{ practiceId: string; team: string; edit: Edit }> {
  return listEntries(edits).map(({ outer, inner, value }) => ({ practiceId: outer, team: inner, edit: value }));
}
