import { useMemo } from 'react';

import type { Interval } from '../../../core/slo/answer';
import { evaluateCompositeListed } from '../../../core/slo/composite/evaluateCompositeListed';
import { evaluateListed } from '../../../core/slo/evaluateListed';
import { answeringComposites } from './answeringComposites';
import type { Evaluate } from './answerQuestions';
import { type ListedSlo, listedWith, listQuestions, type SourcedSlo } from './listQuestions';
import { useQuestionParts } from './useQuestionParts';
import { type AnswersOptions, useSloAnswers } from './useSloAnswers';

const answer = answeringComposites(evaluateCompositeListed);

interface ListOptions extends AnswersOptions {
  /** Asks for budgets by group too; with `groups` and `evaluate: evaluateGroupsListed`. */
  byGroup?: boolean;
  /** Always the same one. */
  evaluate?: Evaluate;
}

/** Figures of a list of SLOs, in its order, each filled in as it arrives. A new `slos` is a new list; `range` is compared by value. */
export function useListAnswers(
  slos: readonly SourcedSlo[],
  { fromMs, toMs }: Interval,
  { byGroup, evaluate = evaluateListed, ...options }: ListOptions
): readonly ListedSlo[] {
  const questions = useMemo(() => listQuestions(slos, { fromMs, toMs }, byGroup), [slos, fromMs, toMs, byGroup]);
  const answers = useSloAnswers(useQuestionParts(questions), evaluate, { ...options, answer });
  return useMemo(() => listedWith(slos, answers), [slos, answers]);
}
