import type { GroupResult, SloAnswer } from '../../core/slo/answer';
import { groupName } from '../../core/slo/groupName';
import { groupText } from '../../core/slo/groupText';
import { rowAnswer, type SloRow } from '../../views/table/sloRow';
import { groupsRefusedTitle } from '../../views/words/groupsRefusedWords';
import { MOST_WORST_GROUPS } from './options';

/** Each row and below it its `most` worst groups, with how many there are or why none is shown. */
export function withWorstGroups(rows: readonly SloRow[], most: number): SloRow[] {
  const limit = Math.min(most, MOST_WORST_GROUPS);
  return limit > 0 ? rows.flatMap((row) => withGroups(row, limit)) : [...rows];
}

function withGroups(row: SloRow, limit: number): SloRow[] {
  const known = rowAnswer(row);
  if (known === undefined || row.slo.indicator.groupBy.length === 0) {
    return [row];
  }
  const worst = known.groups.slice(0, limit);
  return [
    { ...row, groupsNote: noteOf(row, known, worst.length) },
    ...worst.map((group) => groupRow(row, known, group)),
  ];
}

function noteOf({ slo: { indicator } }: SloRow, { question, groups }: SloAnswer, shown: number): string {
  const refused = question.groups?.refused;
  if (refused !== undefined) {
    return groupsRefusedTitle(refused, indicator.groupBy);
  }
  if (shown < groups.length) {
    return `${shown} worst of ${groups.length} groups`;
  }
  return groups.length > 1 ? `${groups.length} groups` : (['no group with data', 'one group'][groups.length] ?? '');
}

/** What is missing of the whole's answer is missing of the group's. */
function groupRow({ slo, href, answer }: SloRow, known: SloAnswer, group: GroupResult): SloRow {
  const { labels, figures, burnDown } = group;
  const name = groupName(labels);
  const value = { ...known, figures, pictures: { ...known.pictures, ...(burnDown && { burnDown }) } };
  const own = new URLSearchParams({ group: groupText(name) }).toString();
  return {
    slo,
    group: name,
    answer: answer.status === 'partial' ? { ...answer, value } : { status: 'ready', value },
    href: href === undefined ? undefined : `${href}${href.includes('?') ? '&' : '?'}${own}`,
  };
}
