import type { SloRow } from './sloRow';

export interface RowGroup {
  /** Undefined for a list without groups. */
  title: string | undefined;
  rows: readonly SloRow[];
}

/** What a list is grouped by: nothing, service, team, or a label (`label:tier`). */
export type GroupBy = '' | 'service' | 'team' | `label:${string}`;

/** Groups in the order of their first row, so that the one which needs attention first comes first. */
export function groupRows(rows: readonly SloRow[], groupBy: GroupBy): RowGroup[] {
  if (groupBy === '') {
    return [{ title: undefined, rows }];
  }
  const groups = new Map<string, SloRow[]>();
  for (const row of rows) {
    const title = groupOf(row, groupBy);
    const group = groups.get(title);
    if (group) {
      group.push(row);
    } else {
      groups.set(title, [row]);
    }
  }
  return [...groups].map(([title, grouped]) => ({ title, rows: grouped }));
}

function groupOf({ slo }: SloRow, groupBy: Exclude<GroupBy, ''>): string {
  if (groupBy === 'service') {
    return slo.service;
  }
  if (groupBy === 'team') {
    return slo.team ?? 'no team';
  }
  const label = groupBy.slice('label:'.length);
  return slo.labels[label] ?? `no ${label}`;
}
