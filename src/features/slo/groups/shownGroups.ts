import { type Figures, type GroupResult, noData } from '../../../core/slo/answer';
import { groupName } from '../../../core/slo/groupName';

export type GroupSort = 'budget' | 'bad' | 'total' | 'name';

/** Shown at first, and before searching and sorting help. */
export const WORST = 10;

/** Groups with what was typed in their name, in order; they come with the least budget first. */
export function shownGroups(groups: readonly GroupResult[], search: string, sort: GroupSort): GroupResult[] {
  const text = search.trim().toLowerCase();
  const found = groups.filter(({ labels }) => groupName(labels).toLowerCase().includes(text));
  switch (sort) {
    case 'budget':
      return found;
    case 'name':
      return found.sort((a, b) => groupName(a.labels).localeCompare(groupName(b.labels), undefined, { numeric: true }));
    default:
      return found.sort((a, b) => count(b.figures, sort) - count(a.figures, sort));
  }
}

/** How many of the bad events of all groups are a group's own; undefined where there are none. */
export function badShare(groups: readonly GroupResult[], { figures }: GroupResult): number | undefined {
  const all = groups.reduce((sum, group) => sum + count(group.figures, 'bad'), 0);
  return all > 0 && figures.events !== noData ? figures.events.bad / all : undefined;
}

function count({ events }: Figures, of: 'bad' | 'total'): number {
  return events === noData ? 0 : events[of];
}
