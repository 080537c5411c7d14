import type { BucketAnswer } from '../measure/bucket';
import { type Line, type SloAnswer, type SloQuestion } from './answer';
import { burnDown } from './burnDown';
import { withAndWithout } from './exclusions/withAndWithout';
import { explanationOf } from './explanation';
import { figuresOf } from './figures';
import { measure } from './measured';
import type { Plan } from './planQuestion';

const EMPTY: Line = { timesMs: [], values: [] };

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
    pictures: {
      burnDown: burnDown(measured, plan, figures),
      ideal: { timesMs: [plan.window.fromMs, plan.window.toMs], values: [1, 0] },
      projection: undefined,
      budgetOverTime: undefined,
      sli: EMPTY,
      good: EMPTY,
      bad: EMPTY,
    },
    history: [],
    groups: [],
    explanation: explanationOf(question, plan, answers),
  };
}
