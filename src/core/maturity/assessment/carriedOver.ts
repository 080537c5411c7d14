import type { Answer } from './answer';
import type { StartedFrom } from './assessmentSchema';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether an answer stands as it was at the milestone that the draft started from: nobody has judged it again since. */
export function carriedOver(answer: Answer | undefined, startedFrom: StartedFrom | undefined): boolean {
  if (answer === undefined || answer.state === 'not-assessed' || startedFrom === undefined) {
    return false;
  }
  const madeMs = Date.parse(startedFrom.madeAt ?? '') || Date.parse(startedFrom.date) + DAY_MS;
  const judgedMs = Date.parse(answer.assessedAt ?? '');
  return Number.isNaN(judgedMs) || judgedMs <= madeMs;
}
