import type { SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { formatSloRef } from '../../../core/documents/sloRef';
import { withoutGroups } from '../../../core/slo/withoutGroups';
import type { Loadable } from '../../loadable';
import type { LoadProgress } from '../engine/load';
import type { AnswerUpdate } from './answerQuestions';
import { keepStale } from './keepStale';

/** Answers by reference (`headroom-checkout/availability`), and how much of the way is done. */
export class AnswerMap extends Map<string, Loadable<SloAnswer>> {
  progress: LoadProgress = { done: 0, total: 0 };
}

export type SloAnswers = ReadonlyMap<string, Loadable<SloAnswer>> & { readonly progress: LoadProgress };

const loading: Loadable<SloAnswer> = { status: 'loading' };

/** Answers to show at the start: those before of SLOs that are still the same, for the others "loading". */
export function startingAnswers(before: SloAnswers | undefined, questions: readonly SloQuestion[]): AnswerMap {
  const answers = new AnswerMap();
  for (const question of questions) {
    const key = formatSloRef(question.slo.ref);
    const last = before?.get(key);
    answers.set(key, last && isOfSame(last, question) ? last : loading);
  }
  return answers;
}

export function copyOf(answers: SloAnswers): AnswerMap {
  const copy = new AnswerMap(answers);
  copy.progress = answers.progress;
  return copy;
}

export function updatedAnswers(
  answers: SloAnswers,
  questions: readonly SloQuestion[],
  updates: readonly AnswerUpdate[],
  progress: LoadProgress
): AnswerMap {
  const updated = new AnswerMap(answers);
  updated.progress = progress;
  for (const { index, answer, final } of updates) {
    const question = questions[index];
    if (question) {
      const key = formatSloRef(question.slo.ref);
      updated.set(key, keepStale(updated.get(key), answer, final));
    }
  }
  return updated;
}

/** A figure of another target, query or group must not stand under the new one, not even for a moment. */
function isOfSame(last: Loadable<SloAnswer>, question: SloQuestion): boolean {
  return (last.status === 'ready' || last.status === 'partial') && asText(last.value.question) === asText(question);
}

/** What tells questions apart; whether all groups come beside the whole makes no difference to what is shown of it. */
function asText({ slo, dataSourceUid, detail, budgetOverTime, parts, groups }: SloQuestion): string {
  return JSON.stringify([withoutGroups(slo), dataSourceUid, detail, budgetOverTime, parts, groups?.only]);
}
