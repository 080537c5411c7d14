import { useMemo } from 'react';

import type { Interval } from '../../../core/slo/answer';
import { evaluateListed } from '../../../core/slo/evaluateListed';
import { type ListedSlo, listedWith, listQuestions, type SourcedSlo } from './listQuestions';
import { type AnswersOptions, useSloAnswers } from './useSloAnswers';

/** As `useListAnswers`, for SLOs that all count something themselves; composites stay without figures. */
export function useMeasuredAnswers(
  slos: readonly SourcedSlo[],
  { fromMs, toMs }: Interval,
  options: AnswersOptions
): readonly ListedSlo[] {
  const questions = useMemo(() => listQuestions(slos, { fromMs, toMs }), [slos, fromMs, toMs]);
  const answers = useSloAnswers(questions, evaluateListed, options);
  return useMemo(() => listedWith(slos, answers), [slos, answers]);
}
