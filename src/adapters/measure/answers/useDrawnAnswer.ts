import type { SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { evaluateCompositeDrawn } from '../../../core/slo/composite/evaluateCompositeDrawn';
import { evaluatePicture } from '../../../core/slo/evaluatePicture';
import type { Loadable } from '../../loadable';
import type { LoadProgress } from '../engine/load';
import { sharedGroupGuard } from '../groups/sharedGroupGuard';
import { answeringComposites } from './answeringComposites';
import { useOneAnswer } from './useOneAnswer';
import { useParts } from './useQuestionParts';
import type { AnswersOptions } from './useSloAnswers';

const answer = answeringComposites(evaluateCompositeDrawn);

/** What a panel shows of one SLO: its figures and the pictures of its budget. */
export function useDrawnAnswer(
  question: SloQuestion | undefined,
  options: Pick<AnswersOptions, 'refreshCount'>
): Loadable<SloAnswer> & { readonly progress: LoadProgress } {
  return useOneAnswer(useParts(question), evaluatePicture, { ...options, groups: sharedGroupGuard, answer });
}
