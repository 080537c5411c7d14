import type { SloQuestion } from '../../core/slo/answer';
import { groupTitle } from '../words/groupTitle';

/** Whose figure it is: the SLO, and the group where it is one of them. */
export function explainedOf({ slo, groups }: SloQuestion): string {
  return groups?.only === undefined ? slo.displayName : `${slo.displayName}, ${groupTitle(groups.only)}`;
}
