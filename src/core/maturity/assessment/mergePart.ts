import { sameValue } from './sameValue';

/** One thing after a merge: `theirs` and `ours` are alike unless both sides changed it, each in its own way. */
export interface PartSides<T> {
  /** What is stored now; where both changed it, the value from before. */
  base: T;
  theirs: T;
  ours: T;
}

/** Three-way merge of one thing: a side that did not change it yields to the one that did. */
export function mergePart<T>(base: T, theirs: T, ours: T): PartSides<T> {
  if (sameValue(theirs, ours) || sameValue(base, ours)) {
    return { base: theirs, theirs, ours: theirs };
  }
  return sameValue(base, theirs) ? { base: theirs, theirs: ours, ours } : { base, theirs, ours };
}
