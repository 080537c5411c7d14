import type { SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { evaluateComposite } from '../../../core/slo/composite/evaluateComposite';
import { evaluate as evaluatePage } from '../../../core/slo/evaluate';
import type { Loadable } from '../../loadable';
import type { LoadProgress } from '../engine/load';
import { sharedGroupGuard } from '../groups/sharedGroupGuard';
import { sharedRecorded } from '../recorded/sharedRecorded';
import { answeringComposites } from './answeringComposites';
import type { Evaluate } from './answerQuestions';
import { useOneAnswer } from './useOneAnswer';
import { useParts } from './useQuestionParts';
import type { AnswersOptions } from './useSloAnswers';

const answer = answeringComposites(evaluateComposite);

/** One SLO's answer with all that its page shows. Its progress is counted in buckets. */
export function useSloAnswer(
  question: SloQuestion | undefined,
  options: AnswersOptions,
  /** What shows ended periods brings `evaluateHistory`. */
  evaluate: Evaluate = evaluatePage
): Loadable<SloAnswer> & { readonly progress: LoadProgress } {
  return useOneAnswer(useParts(question), evaluate, {
    ...options,
    recorded: sharedRecorded,
    groups: sharedGroupGuard,
    answer,
  });
}
