import { useMemo, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { interviewQuestions } from '../../../core/maturity/interview/interviewQuestions';
import type { InterviewHost } from './interviewHost';
import { type InterviewPlan, placeAt } from './interviewPlan';
import { useVisibleTime } from './useVisibleTime';

/** Where an interview is, and the steps in it: each saves what is unsaved and keeps the place. */
export function useInterviewSteps(open: OpenAssessment, host: InterviewHost, plan: InterviewPlan) {
  const { model } = open.assessment;
  const questions = useMemo(() => interviewQuestions(model, plan.role), [model, plan.role]);
  const [index, setIndex] = useState(Math.min(plan.index, questions.length));
  const question = questions[index];
  const elapsedMs = useVisibleTime(plan.elapsedMs, question !== undefined);
  const [shownAtMs, setShownAtMs] = useState(elapsedMs);

  /** Keeps the place of a question; after the last one there is none to go on from. */
  const saveAt = (at: number) => {
    if (open.unsaved > 0) {
      open.actions.save();
    }
    const kept = questions[at];
    host.kept.keep(kept && placeAt(plan, kept, elapsedMs));
  };
  return {
    questions,
    index,
    /** Undefined after the last one. */
    question,
    elapsedMs,
    /** On the present question. */
    questionMs: elapsedMs - shownAtMs,
    go: (next: number) => {
      // Until the summary is left, the last question is where to go on.
      saveAt(Math.min(next, questions.length - 1));
      setIndex(next);
      setShownAtMs(elapsedMs);
    },
    leave: () => saveAt(index),
  };
}
