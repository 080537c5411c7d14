import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { GroupResult } from '../../core/slo/answer';
import { formatBudget } from '../../views/format/formatBudget';
import { formatCount, formatExactCount } from '../../views/format/formatCount';
import { formatSli } from '../../views/format/formatSli';
import { plainTable } from '../../views/table/plainTable';

interface Props {
  groups: readonly GroupResult[];
  target: number;
}

/** Budget of each group of labels, worst first. */
export function GroupsTable({ groups, target }: Props) {
  const styles = useStyles2(plainTable);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>Groups, worst first</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">SLI</th>
            <th scope="col">Budget left</th>
            <th scope="col">Bad events</th>
            <th scope="col">All events</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ labels, events, sli, remaining }) => {
            const name = Object.entries(labels)
              .map(([label, value]) => `${label}=${value}`)
              .join(', ');
            return (
              <tr key={name}>
                <th scope="row">{name === '' ? 'no label' : name}</th>
                <td>{formatSli(sli, target)}</td>
                <td>{formatBudget(remaining)}</td>
                <td title={formatExactCount(events.bad)}>{formatCount(events.bad)}</td>
                <td title={formatExactCount(events.total)}>{formatCount(events.total)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
