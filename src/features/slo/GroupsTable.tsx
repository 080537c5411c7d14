import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { CountedUnit, GroupResult } from '../../core/slo/answer';
import { formatBudget } from '../../views/format/formatBudget';
import { formatCounted, formatExactCounted } from '../../views/format/formatCounted';
import { formatSli } from '../../views/format/formatSli';
import { DataQuality } from '../../views/table/DataQuality';
import { plainTable } from '../../views/table/plainTable';

interface Props {
  groups: readonly GroupResult[];
  target: number;
  /** What their events are. */
  unit: CountedUnit;
  timeZone: string;
}

/** Budget of each group of labels, worst first. */
export function GroupsTable({ groups, target, unit, timeZone }: Props) {
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
            <th scope="col">Bad {unit}</th>
            <th scope="col">All {unit}</th>
            <th scope="col">Data</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ labels, events, sli, remaining, quality }) => {
            const name = Object.entries(labels)
              .map(([label, value]) => `${label}=${value}`)
              .join(', ');
            return (
              <tr key={name}>
                <th scope="row">{name === '' ? 'no label' : name}</th>
                <td>{formatSli(sli, target)}</td>
                <td>{formatBudget(remaining)}</td>
                <td title={formatExactCounted(events.bad, unit)}>{formatCounted(events.bad, unit)}</td>
                <td title={formatExactCounted(events.total, unit)}>{formatCounted(events.total, unit)}</td>
                <td>
                  <DataQuality quality={quality} timeZone={timeZone} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
