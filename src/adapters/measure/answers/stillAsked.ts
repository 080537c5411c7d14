import type { SloAnswer } from '../../../core/slo/answer';
import type { Loadable } from '../../loadable';
import { type AnswerMap, copyOf, type SloAnswers } from './answerMap';

/** After so long without a new answer it is said of which moment the old one is. */
export const slowAfterMs = 15_000;

/** The answers, those kept from before marked with the moment they are of: their source has not answered yet. */
export function stillAsked(answers: SloAnswers, isOpen: (key: string) => boolean): AnswerMap {
  const marked = copyOf(answers);
  for (const [key, answer] of answers) {
    if (answer.status === 'ready' && isOpen(key)) {
      marked.set(key, asOld(answer.value));
    }
  }
  return marked;
}

function asOld(value: SloAnswer): Loadable<SloAnswer> {
  const problem = { code: 'slow', detail: '' } as const;
  return { status: 'partial', value, missing: [{ fromMs: value.figures.asOfMs, toMs: Infinity, problem }] };
}
