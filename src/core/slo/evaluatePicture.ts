import type { BucketAnswer } from '../measure/bucket';
import type { SloAnswer, SloQuestion } from './answer';
import { withAndWithout } from './exclusions/withAndWithout';
import { figuresOf } from './figures';
import { ofGroupAsked } from './groupAnswers';
import { type Measured, measure } from './measured';
import { picturesOf } from './pictures';
import type { Plan } from './planQuestion';
import { unexplained } from './unexplained';

/** Figures and pictures alone, of one group where it is asked for; a panel carries no code for what only a page shows. Pure. */
export function evaluatePicture(question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]): SloAnswer {
  return withAndWithout(
    (asked, _, all) => {
      const own = ofGroupAsked(asked, plan.window, all);
      return pictured(own.question, plan, own.answers).answer;
    },
    question,
    plan,
    answers
  );
}

/** The same of what was asked, and what was measured for it. */
export function pictured(
  question: SloQuestion,
  plan: Plan,
  answers: readonly BucketAnswer[]
): { answer: SloAnswer; measured: Measured } {
  const measured = measure(question, plan.runs, answers);
  const { figures, pace } = figuresOf(question, plan, measured, answers);
  const pictures = picturesOf(question, plan, measured, figures, pace);
  return { measured, answer: { question, figures, pictures, history: [], groups: [], explanation: unexplained } };
}
