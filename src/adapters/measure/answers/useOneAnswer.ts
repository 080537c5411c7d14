import { useMemo } from 'react';

import type { SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { formatSloRef } from '../../../core/documents/sloRef';
import type { Loadable } from '../../loadable';
import type { LoadProgress } from '../engine/load';
import type { Evaluate } from './answerQuestions';
import { type AnswersOptions, useSloAnswers } from './useSloAnswers';

/** One SLO's answer as `evaluate` gives it; "loading" as long as there is no question. */
export function useOneAnswer(
  question: SloQuestion | undefined,
  evaluate: Evaluate,
  options: AnswersOptions
): Loadable<SloAnswer> & { readonly progress: LoadProgress } {
  const questions = useMemo(() => (question ? [question] : []), [question]);
  const answers = useSloAnswers(questions, evaluate, options);
  const answer = question && answers.get(formatSloRef(question.slo.ref));
  return useMemo(() => ({ ...(answer ?? { status: 'loading' }), progress: answers.progress }), [answer, answers]);
}
