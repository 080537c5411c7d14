import type { SloQuestion } from '../../core/slo/answer';
import { groupTitle } from './groupTitle';

/** Why the one group that was asked for is not shown; undefined where it is. The SLO's page says more. */
export function lackingGroupTitle({ slo, groups = {} }: SloQuestion): string | undefined {
  const { only = '', isPart, refused } = groups;
  if (refused || slo.indicator.groupBy.length === 0) {
    return 'This SLO has no budgets by group now';
  }
  return isPart === undefined ? noGroupTitle(only) : undefined;
}

export function noGroupTitle(name: string): string {
  return `No group is called ${groupTitle(name)} in this window`;
}
