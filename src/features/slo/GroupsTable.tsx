import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { Figures, GroupResult } from '../../core/slo/answer';
import { formatBudget } from '../../views/format/formatBudget';
import { formatCounted, formatExactCounted } from '../../views/format/formatCounted';
import { formatSli } from '../../views/format/formatSli';
import { DataQuality } from '../../views/table/DataQuality';
import { BasisSign } from '../../views/figures/BasisSign';
import { explainTitle } from '../../views/figures/explainTitle';
import { FigureButton } from '../../views/figures/FigureButton';
import type { FigureKey } from '../../views/figures/figureKey';
import { groupName } from '../../views/words/groupName';
import { GROUP } from './explain/explainOf';
import type { Explaining } from './explain/useExplain';
import { plainTable } from '../../views/table/plainTable';

interface Props {
  groups: readonly GroupResult[];
  target: number;
  /** Of all groups together: what their events are, and which total their budgets rest on. */
  figures: Pick<Figures, 'unit' | 'basis'>;
  timeZone: string;
  /** Absent while parts are still being read. */
  onExplain: Explaining | undefined;
}

/** Budget of each group of labels, worst first. */
export function GroupsTable({ groups, target, figures, timeZone, onExplain }: Props) {
  const { unit, basis } = figures;
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
            const name = groupName(labels);
            const figure = (key: FigureKey, shown: ReactNode) => (
              <FigureButton title={explainTitle(key)} onExplain={onExplain && (() => onExplain(key, GROUP + name))}>
                {shown}
              </FigureButton>
            );
            return (
              <tr key={name}>
                <th scope="row">{name === '' ? 'no label' : name}</th>
                <td>{figure('sli', formatSli(sli, target))}</td>
                <td>
                  {figure('remaining', formatBudget(remaining))} <BasisSign figures={{ basis, unit, remaining }} />
                </td>
                <td title={formatExactCounted(events.bad, unit)}>
                  {figure('events', formatCounted(events.bad, unit))}
                </td>
                <td title={formatExactCounted(events.total, unit)}>{formatCounted(events.total, unit)}</td>
                <td>{figure('quality', <DataQuality quality={quality} timeZone={timeZone} />)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
