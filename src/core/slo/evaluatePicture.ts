import type { BucketAnswer } from '../measure/bucket';
import type { SloAnswer, SloQuestion } from './answer';
import { withAndWithout } from './exclusions/withAndWithout';
import { explanationOf } from './explanation';
import { figuresOf } from './figures';
import { type Measured, measure } from './measured';
import { picturesOf } from './pictures';
import type { Plan } from './planQuestion';

/** Figures and pictures alone, without what only an SLO's page shows: a panel carries no code for that. Pure. */
export function evaluatePicture(question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]): SloAnswer {
  return withAndWithout((...asked) => pictured(...asked).answer, question, plan, answers);
}

/** The same, and what was measured for it. */
export function pictured(
  question: SloQuestion,
  plan: Plan,
  answers: readonly BucketAnswer[]
): { answer: SloAnswer; measured: Measured } {
  const measured = measure(question, plan.runs, answers);
  const charted = plan.charts === undefined ? measured : measure(question, plan.charts.runs, answers);
  const { figures, pace } = figuresOf(question, plan, measured, answers);
  const pictures = picturesOf(question, plan, { measured, charted }, figures, pace);
  const explanation = explanationOf(question, plan, answers);
  return { measured, answer: { question, figures, pictures, history: [], groups: [], explanation } };
}
