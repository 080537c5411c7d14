import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Dimension } from '../../../core/maturity/modelSchema';
import type { DimensionScore } from '../../../core/maturity/score';
import { placeKey } from '../placeKey';
import { cellOf } from './cellOf';
import { HeatCell } from './HeatCell';
import type { MapColumn } from './mapColumn';
import { ScoreCell } from './ScoreCell';
import { stickyEdge } from './stickyEdge';
import type { useCellFocus } from './useCellFocus';
import { quiet, smallSize } from '../../style/quiet';

interface Props {
  dimension: Dimension;
  columns: readonly MapColumn[];
  /** Row of its first practice in the whole map. */
  firstRow: number;
  /** One per column; undefined where its model has no such dimension. */
  scores: ReadonlyArray<DimensionScore | undefined>;
  chosenKey: string | undefined;
  cellProps: ReturnType<typeof useCellFocus>['cellProps'];
  onChoose: (practiceId: string, column: MapColumn) => void;
}

/** A dimension with its score per column, and its practices below. */
export function DimensionRows({ dimension, columns, firstRow, scores, chosenKey, cellProps, onChoose }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <tbody>
      <tr className={styles.head}>
        <th scope="rowgroup" className={styles.dimension}>
          {dimension.name}
        </th>
        {scores.map((score, column) => (
          <ScoreCell key={column} score={score} dimension={dimension} />
        ))}
      </tr>
      {dimension.practices.map((practice, index) => (
        <tr key={practice.id} className={styles.row}>
          <th scope="row" className={styles.practice} title={practice.name}>
            <span>{practice.name}</span>
          </th>
          {columns.map((column, place) => {
            const found = column.practiceOf(practice.id);
            const key = placeKey({ practiceId: practice.id, team: column.key });
            return (
              <td key={column.key} className={styles.cell}>
                {found === undefined ? (
                  <span className={styles.absent} title={`The model of ${column.heading} has no such practice.`}>
                    not in the model
                  </span>
                ) : (
                  <HeatCell
                    {...cellProps(firstRow + index, place)}
                    cell={cellOf(column, found)}
                    data-place={key}
                    chosen={key === chosenKey}
                    onClick={() => onChoose(practice.id, column)}
                  />
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  head: css({ '@media print': { breakAfter: 'avoid', breakInside: 'avoid' } }),
  row: css({ '@media print': { breakInside: 'avoid' } }),
  dimension: css({
    ...stickyEdge(theme),
    paddingTop: theme.spacing(1),
    textAlign: 'left',
    fontWeight: theme.typography.fontWeightMedium,
    color: theme.colors.text.maxContrast,
  }),
  practice: css({
    ...stickyEdge(theme),
    zIndex: 1,
    textAlign: 'left',
    fontSize: smallSize(theme),
    fontWeight: theme.typography.fontWeightRegular,
    lineHeight: 1.2,
  }),
  cell: css({ height: 1, padding: 0, button: { height: '100%' } }),
  absent: css({
    display: 'block',
    textAlign: 'center',
    ...quiet(theme),
  }),
});
