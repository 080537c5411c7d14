import type { BucketAnswer } from '../measure/bucket';
import type { SloAnswer, SloQuestion } from './answer';
import { burnDown } from './burnDown';
import { withAndWithout } from './exclusions/withAndWithout';
import { explanationOf } from './explanation';
import { figuresOf } from './figures';
import { listedPictures } from './listedPictures';
import { measure } from './measured';
import type { Plan } from './planQuestion';

/** What a list shows of an SLO: its figures and the small burn-down. Lists import this alone: `evaluate` is far larger. */
export function evaluateListed(question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]): SloAnswer {
  return withAndWithout(listed, question, plan, answers);
}

function listed(question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]): SloAnswer {
  const measured = measure(question, plan.runs, answers);
  const { figures } = figuresOf(question, plan, measured, answers);
  return {
    question,
    figures,
    pictures: listedPictures(plan.window, burnDown(measured, plan, figures)),
    history: [],
    groups: [],
    explanation: explanationOf(question, plan, answers),
  };
}
