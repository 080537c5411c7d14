import type { BucketAnswer, SliRole } from '../measure/bucket';
import type { SloQuestion } from './answer';
import { MOST_GROUPS } from './countGroups';
import { groupName } from './groupName';
import type { GroupsRefused } from './groupsAsked';
import { givenSide } from './measured';

/** Why no group is shown: refused before they were asked, lying apart, or more of them came than had been counted. */
export function groupsRefused(question: SloQuestion, answers: readonly BucketAnswer[]): GroupsRefused | undefined {
  const { groups, slo } = question;
  if (groups?.refused) {
    return groups.refused;
  }
  if (groupsApart(question, answers)) {
    return { code: 'apart', given: givenSide(slo.indicator) };
  }
  const count = groupsWith('total', answers).size;
  return count > MOST_GROUPS ? { code: 'too-many', count, limit: MOST_GROUPS } : undefined;
}

/**
 * Whether bad (or good) events were counted under labels that have no total, while others have one: those would look as
 * if they had no such events, and the groups together would not be the whole.
 */
function groupsApart({ slo }: SloQuestion, answers: readonly BucketAnswer[]): boolean {
  const withTotal = groupsWith('total', answers);
  return (
    withTotal.size > 0 &&
    [...groupsWith(givenSide(slo.indicator), answers)].some(([name, isAny]) => isAny && !withTotal.has(name))
  );
}

/** Names of the groups that answered for a role, each with whether it counted any event. */
export function groupsWith(role: SliRole, answers: readonly BucketAnswer[]): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { labels, values } of answers.flatMap(({ counts }) => counts[role] ?? [])) {
    const name = groupName(labels);
    found.set(name, found.get(name) === true || values.some((value) => value > 0));
  }
  return found;
}
