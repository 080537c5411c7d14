import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Figures } from '../../../core/slo/answer';
import type { CompositeFigures } from '../../../core/slo/composite/composite';
import { BasisSign } from '../../../views/figures/BasisSign';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatSli } from '../../../views/format/formatSli';
import { plainTable } from '../../../views/table/plainTable';

interface Props {
  bounds: NonNullable<CompositeFigures['bounds']>;
  figures: Figures;
  target: number;
}

/** A critical path's three figures: parts fail together, independently, never together. */
export function BoundsTable({ bounds, figures, target }: Props) {
  const styles = useStyles2(plainTable);
  const rows = [
    { name: 'Parts always fail together (best case)', ...bounds.best },
    { name: 'Parts fail independently – shown above', sli: figures.sli, remaining: figures.remaining },
    { name: 'Parts never fail together (worst case)', ...bounds.worst },
  ];
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="Bounds of the critical path">
        <thead>
          <tr>
            <th scope="col">If</th>
            <th scope="col">SLI</th>
            <th scope="col">Budget left</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, sli, remaining }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatSli(sli, target)}</td>
              <td>
                {formatBudget(remaining)} <BasisSign figures={{ ...figures, remaining }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
