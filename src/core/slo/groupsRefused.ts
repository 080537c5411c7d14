import type { BucketAnswer, SliRole } from '../measure/bucket';
import type { Interval, SloQuestion } from './answer';
import { MOST_GROUPS } from './countGroups';
import { groupName } from './groupName';
import type { GroupsRefused } from './groupsAsked';
import { givenSide } from './measured';

/** All that was read, whatever the window. */
export const EVER: Interval = { fromMs: -Infinity, toMs: Infinity };

/**
 * Why no group is shown: refused before they were asked, lying apart, or more of them came than had been counted. What lies
 * outside of the window, for charts or history, changes none of its figures; budget over time is of all that was read.
 */
export function groupsRefused(
  question: SloQuestion,
  window: Interval,
  answers: readonly BucketAnswer[]
): GroupsRefused | undefined {
  const { groups, slo } = question;
  if (groups?.refused) {
    return groups.refused;
  }
  if (groupsApart(question, question.budgetOverTime ? EVER : window, answers)) {
    return { code: 'apart', given: givenSide(slo.indicator) };
  }
  const count = groupsWith('total', window, answers).size;
  return count > MOST_GROUPS ? { code: 'too-many', count, limit: MOST_GROUPS } : undefined;
}

/**
 * Whether bad (or good) events were counted under labels that have no total, while others have one: those would look as
 * if they had no such events, and the groups together would not be the whole.
 */
export function groupsApart({ slo }: SloQuestion, interval: Interval, answers: readonly BucketAnswer[]): boolean {
  const withTotal = groupsWith('total', interval, answers);
  return (
    withTotal.size > 0 &&
    [...groupsWith(givenSide(slo.indicator), interval, answers)].some(([name, isAny]) => isAny && !withTotal.has(name))
  );
}

/** Names of the groups that answered for a role in an interval, each with whether it counted any event there. */
export function groupsWith(
  role: SliRole,
  { fromMs, toMs }: Interval,
  answers: readonly BucketAnswer[]
): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { request, counts } of answers) {
    // As figures have it, an edge is moved to the nearest bucket's, to the earlier one where both are as near.
    const nearest = (ms: number) => Math.max(0, Math.ceil((ms - request.fromMs) / request.widthMs - 0.5));
    for (const { labels, values } of counts[role] ?? []) {
      const inside = values.subarray(nearest(fromMs), nearest(toMs));
      if (inside.some((value) => value === value)) {
        const name = groupName(labels);
        found.set(name, found.get(name) || inside.some((value) => value > 0));
      }
    }
  }
  return found;
}
