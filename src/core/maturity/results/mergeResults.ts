import { type Answers, answerOf } from '../assessment/answer';
import { answerFrom, besideOf, choiceOf } from '../assessment/answerParts';
import { entryOf, listEntries, withEntry } from '../assessment/nestedMap';
import type { ReadResults } from './readEntries';

/**
 * The answers that a file gives, each over the one that is here: what the file does not carry stays, what it carries
 * empty goes.
 */
export function mergeResults(present: Answers, { answers, emptied = {} }: ReadResults): Answers {
  return listEntries(answers).reduce<Answers>((merged, { outer: practiceId, inner: team, value }) => {
    const gone = entryOf(emptied, practiceId, team) ?? [];
    const here = Object.entries(besideOf(answerOf(present, practiceId, team)));
    const stays = Object.fromEntries(here.filter(([field]) => !gone.includes(field)));
    const answer = answerFrom(choiceOf(value), { ...stays, ...besideOf(value) }) ?? value;
    return withEntry(merged, practiceId, team, answer);
  }, {});
}
