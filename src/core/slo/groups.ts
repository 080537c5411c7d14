import type { BucketAnswer, GroupCounts, SliRole } from '../measure/bucket';
import { type Figures, type GroupResult, noData, type SloQuestion } from './answer';
import { remainingBudget, sliOf } from './budget';
import { tallyIn } from '../measure/tally';
import { eventsOf, goodExceedsTotal, measure } from './measured';
import type { Plan } from './planQuestion';
import { partQuality } from './quality';

/**
 * Budget of each label group, worst first. A group counts by its own events; of a running period it has the share of
 * the forecast that it has of the events so far. Groups without any total are left out.
 */
export function groupsOf(
  question: SloQuestion,
  plan: Plan,
  answers: readonly BucketAnswer[],
  figures: Figures
): GroupResult[] {
  const { slo } = question;
  if (slo.indicator.groupBy.length === 0 || figures.events === noData || figures.budgetEvents === noData) {
    return [];
  }
  const growth = figures.events.total === 0 ? 1 : figures.budgetEvents.total / figures.events.total;
  return [...labelsOf(answers)]
    .flatMap(([key, labels]): GroupResult[] => {
      const measured = measure(
        question,
        plan.runs,
        answers.map((answer) => onlyGroup(answer, key))
      );
      const elapsed = { fromMs: plan.window.fromMs, toMs: plan.asOfMs };
      const tally = tallyIn(measured.tallies, elapsed);
      const events = eventsOf(tally);
      const known = goodExceedsTotal(measured, elapsed) ? noData : events;
      const remaining = known === noData ? noData : remainingBudget(slo.target, events, tally.total * growth);
      return tally.coveredMs === 0
        ? []
        : [{ labels, events, sli: sliOf(known), remaining, quality: partQuality(measured, elapsed) }];
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** What is not known stands last. */
function rank({ remaining }: GroupResult): number {
  return remaining === noData ? Number.MAX_VALUE : remaining;
}

const ROLES: readonly SliRole[] = ['bad', 'good', 'total', 'births'];

function labelsOf(answers: readonly BucketAnswer[]): Map<string, GroupCounts['labels']> {
  const groups = answers.flatMap((answer) => ROLES.flatMap((role) => answer.counts[role] ?? []));
  return new Map(groups.map(({ labels }) => [keyOf(labels), labels]));
}

function onlyGroup(answer: BucketAnswer, key: string): BucketAnswer {
  const counts = Object.fromEntries(
    ROLES.map((role) => [role, (answer.counts[role] ?? []).filter(({ labels }) => keyOf(labels) === key)])
  );
  return { ...answer, counts };
}

function keyOf(labels: GroupCounts['labels']): string {
  return JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}
