import type { QueryProblem } from '../measure/bucket';
import type { SloQuestion } from './answer';
import { withoutGroups } from './withoutGroups';

/** Budgets by group are wanted. */
export interface GroupsAsked {
  /** By name (`groupName`): figures and pictures are of this group alone. */
  only?: string;
  /** Answers hold only this group, while others show that the query of its bad or good events is right; absent where there is no such group. */
  isPart?: boolean;
  /** Why they are not asked, where they are not. */
  refused?: GroupsRefused;
}

export type GroupsRefused =
  | { code: 'too-many'; count: number; limit: number }
  /** Nobody knows how many there are. */
  | { code: 'not-counted'; problem: QueryProblem }
  /** They were asked, and events of this side lie under labels that have no total. */
  | { code: 'apart'; given: 'good' | 'bad' };

/** As it is asked: by group where that is wanted and not refused, else as a whole. */
export function askedByGroup(question: SloQuestion, refused: GroupsRefused | undefined): SloQuestion {
  const { groups, slo } = question;
  if (groups && !refused) {
    return question;
  }
  return { ...question, slo: withoutGroups(slo), ...(refused && { groups: { ...groups, refused } }) };
}
