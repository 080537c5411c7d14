import type { BucketAnswer } from '../measure/bucket';
import { type Figures, type GroupResult, noData, type SloQuestion } from './answer';
import { burnDown } from './burnDown';
import { figuresOf } from './figures';
import { groupAnswers } from './groupAnswers';
import { measure } from './measured';
import type { Plan } from './planQuestion';

/** Figures of each group of labels by its own events, worst first. Groups without any total in the window are left out. */
export function groupsOf(question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]): GroupResult[] {
  const { groups, slo } = question;
  if (groups === undefined || slo.indicator.groupBy.length === 0) {
    return [];
  }
  return [...groupAnswers(question, plan.window, answers).values()]
    .map(({ labels, ...own }): GroupResult => {
      const measured = measure(own.question, plan.runs, own.answers);
      const { figures } = figuresOf(own.question, plan, measured, own.answers);
      return { labels, figures, burnDown: burnDown(measured, plan, figures) };
    })
    .filter(({ figures }) => figures.quality.coveredShare > 0)
    .sort((a, b) => rank(a.figures) - rank(b.figures) || total(b.figures) - total(a.figures));
}

/** What is not known stands last. */
function rank({ remaining }: Figures): number {
  return remaining === noData ? Number.MAX_VALUE : remaining;
}

function total({ events }: Figures): number {
  return events === noData ? 0 : events.total;
}
