import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { Team } from '../../../core/maturity/assessment/readTeams';
import type { Dimension } from '../../../core/maturity/modelSchema';
import { plainTable } from '../../table/plainTable';

interface Props {
  caption: string;
  dimensions: readonly Dimension[];
  teams: readonly Team[];
  isDense: boolean;
  cell: (dimension: Dimension, team: Team) => ReactNode;
}

/** Small pictures, a row for each dimension and a column for each team: teams side by side, by name. */
export function ProgressGrid({ caption, dimensions, teams, isDense, cell }: Props) {
  const styles = useStyles2(plainTable);
  const own = useStyles2(getStyles);
  return (
    <div className={styles.scroll}>
      <table className={cx(styles.table, own.grid, isDense && own.dense)}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Dimension</th>
            {teams.map((team) => (
              <th key={team.id} scope="col">
                {team.displayName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <tr key={dimension.id}>
              <th scope="row">{dimension.name}</th>
              {teams.map((team) => (
                <td key={team.id}>{cell(dimension, team)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  grid: css({
    tableLayout: 'fixed',
    '& tr': { '@media print': { breakInside: 'avoid' } },
  }),
  // So that the usual names of teams and dimensions stand on a line.
  dense: css({
    'thead th:first-child': { width: '28%' },
    '&& th, && td': { padding: `${theme.spacing(0.5, 0.25)} !important`, fontSize: 10.5, hyphens: 'auto' },
  }),
});
