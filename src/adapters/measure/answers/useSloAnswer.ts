import type { SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { evaluate as evaluatePage } from '../../../core/slo/evaluate';
import type { Loadable } from '../../loadable';
import type { LoadProgress } from '../engine/load';
import { sharedRecorded } from '../recorded/sharedRecorded';
import type { Evaluate } from './answerQuestions';
import { useOneAnswer } from './useOneAnswer';
import type { AnswersOptions } from './useSloAnswers';

/** One SLO's answer with all that its page shows. Its progress is counted in buckets. */
export function useSloAnswer(
  question: SloQuestion | undefined,
  options: AnswersOptions,
  /** What shows ended periods brings `evaluateHistory`. */
  evaluate: Evaluate = evaluatePage
): Loadable<SloAnswer> & { readonly progress: LoadProgress } {
  return useOneAnswer(question, evaluate, { ...options, recorded: sharedRecorded });
}
