import type { BucketAnswer } from '../measure/bucket';

/** Remarks about the query itself, which come with a whole answer. Other warnings mean that a part did not answer. */
const aboutTheQuery = /^PromQL (info|warning)\b/;

/** Whether a warning means that parts of the answer may be missing. */
export function isPartWarning(text: string): boolean {
  return !aboutTheQuery.test(text);
}

/** Whether an answer came with a warning by which parts of it may be missing: nobody knows which. */
export function mayLackParts(answers: readonly BucketAnswer[]): boolean {
  return answers.some(({ warnings }) => warnings.some(isPartWarning));
}
