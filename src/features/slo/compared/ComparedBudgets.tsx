import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Figures } from '../../../core/slo/answer';
import { BasisSign } from '../../../views/figures/BasisSign';
import { FigureButton } from '../../../views/figures/FigureButton';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatSli } from '../../../views/format/formatSli';
import { DataQuality } from '../../../views/table/DataQuality';
import { plainTable } from '../../../views/table/plainTable';
import type { Explaining } from '../explain/useExplain';

/** One way to come to a budget. */
export interface ComparedRow extends Pick<Figures, 'sli' | 'remaining' | 'basis' | 'unit' | 'quality'> {
  name: string;
  /** What its figures are explained by. */
  explains: string;
}

interface Props {
  label: string;
  /** Over the names. */
  head: string;
  rows: readonly ComparedRow[];
  target: number;
  timeZone: string;
  onExplain: Explaining;
}

/** The same budget, come to in several ways. */
export function ComparedBudgets({ label, head, rows, target, timeZone, onExplain }: Props) {
  const styles = useStyles2(plainTable);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">SLI</th>
            <th scope="col">Budget left</th>
            <th scope="col">Data</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>
                <FigureButton title="Explain these figures" onExplain={() => onExplain(row.explains)}>
                  {formatSli(row.sli, target)}
                </FigureButton>
              </td>
              <td>
                <FigureButton title="Explain these figures" onExplain={() => onExplain(row.explains)}>
                  {formatBudget(row.remaining)}
                </FigureButton>{' '}
                <BasisSign figures={row} />
              </td>
              <td>
                <DataQuality quality={row.quality} timeZone={timeZone} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
