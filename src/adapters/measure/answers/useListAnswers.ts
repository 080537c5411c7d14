import { useMemo } from 'react';

import type { Interval } from '../../../core/slo/answer';
import { evaluateCompositeListed } from '../../../core/slo/composite/evaluateCompositeListed';
import { evaluateListed } from '../../../core/slo/evaluateListed';
import { answeringComposites } from './answeringComposites';
import { type ListedSlo, listedWith, listQuestions, type SourcedSlo } from './listQuestions';
import { useQuestionParts } from './useQuestionParts';
import { type AnswersOptions, useSloAnswers } from './useSloAnswers';

const answer = answeringComposites(evaluateCompositeListed);

/** Figures of a list of SLOs, in its order, each filled in as it arrives. A new `slos` is a new list; `range` is compared by value. */
export function useListAnswers(
  slos: readonly SourcedSlo[],
  { fromMs, toMs }: Interval,
  options: AnswersOptions
): readonly ListedSlo[] {
  const questions = useMemo(() => listQuestions(slos, { fromMs, toMs }), [slos, fromMs, toMs]);
  const answers = useSloAnswers(useQuestionParts(questions), evaluateListed, { ...options, answer });
  return useMemo(() => listedWith(slos, answers), [slos, answers]);
}
