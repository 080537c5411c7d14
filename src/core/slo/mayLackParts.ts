import type { BucketAnswer } from '../measure/bucket';

/** Remarks about the query itself, which come with a whole answer. Other warnings mean that a part did not answer. */
const aboutTheQuery = /^PromQL (info|warning)\b/;

/** Whether an answer came with a warning by which parts of it may be missing: nobody knows which. */
export function mayLackParts(answers: readonly BucketAnswer[]): boolean {
  return answers.some(({ warnings }) => warnings.some((text) => !aboutTheQuery.test(text)));
}
