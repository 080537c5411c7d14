import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { DimensionScore } from '../../../core/maturity/score';
import { stickyEdge } from './stickyEdge';
import { totalOf } from './totalOf';

/** One figure for each column over all dimensions: only where the assessment asks for it. */
export function TotalRow({ scores }: { scores: ReadonlyArray<readonly DimensionScore[]> }) {
  const styles = useStyles2(getStyles);
  return (
    <tbody>
      <tr>
        <th scope="row" className={styles.name} title="Mean of all practices assessed, whatever their dimension.">
          All dimensions (proposed)
        </th>
        {scores.map((ofColumn, index) => {
          const total = totalOf(ofColumn);
          return (
            <td key={index} className={styles.figure}>
              {total === undefined ? '–' : `${total.mean.toFixed(1)} of ${total.top}`}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  name: css({
    ...stickyEdge(theme),
    paddingTop: theme.spacing(1),
    textAlign: 'left',
    fontWeight: theme.typography.fontWeightMedium,
  }),
  figure: css({ paddingTop: theme.spacing(1), textAlign: 'center', fontVariantNumeric: 'tabular-nums' }),
});
