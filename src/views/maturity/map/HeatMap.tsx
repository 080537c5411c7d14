import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useEffect, useMemo, useRef } from 'react';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { scoreTeam } from '../../../core/maturity/score';
import { dayWords } from '../milestones/dayWords';
import { DimensionRows } from './DimensionRows';
import type { MapColumn } from './mapColumn';
import { stickyEdge } from './stickyEdge';
import { IN_LOW_PANEL } from '../panelSize';
import { TotalRow } from './TotalRow';
import { useCellFocus } from './useCellFocus';
import { smallSize } from '../../style/quiet';

/** Up to this width words are set smaller, so that three teams fit. */
const DENSE_UP_TO_WIDTH = 420;
/** Up to this width notes are told on opening only. */
const TINY_UP_TO_WIDTH = 320;
/** In px: of the practices' names. */
export const DENSE_NAME_WIDTH = 76;
/** With the line between them high enough for a finger. */
const LOW_ROW_HEIGHT = 23;
/** More columns than fit scroll. */
const LEAST_COLUMN_WIDTH = 58;

/** A cell by its row and the key of its column. */
export interface CellPlace {
  practiceId: string;
  columnKey: string;
}

interface Props {
  model: MaturityModel;
  columns: readonly MapColumn[];
  /** What the columns are, for those who do not see them. */
  caption: string;
  width: number;
  totalShown: boolean;
  /** The practice that is open beside the map. */
  chosen: CellPlace | undefined;
  /** The cell to go back to after its practice was closed. */
  returnTo: CellPlace | undefined;
  onChoose: (practiceId: string, column: MapColumn) => void;
}

/** Practices in rows by dimension, teams or milestones in columns. Arrow keys move, Enter opens. */
export function HeatMap({ model, columns, caption, width, totalShown, chosen, returnTo, onChoose }: Props) {
  const styles = useStyles2(getStyles);
  const practices = model.spec.dimensions.flatMap((dimension) => dimension.practices);
  const start = chosen ?? returnTo;
  const focus = useCellFocus({
    row: Math.max(
      0,
      practices.findIndex(({ id }) => id === start?.practiceId)
    ),
    column: Math.max(
      0,
      columns.findIndex(({ key, milestone }) => (start ? key === start.columnKey : milestone === undefined))
    ),
  });
  const table = useRef<HTMLTableElement>(null);
  const returnKey = returnTo && cellKey(returnTo);
  useEffect(() => {
    const cells = table.current?.querySelectorAll<HTMLButtonElement>('button[data-place]') ?? [];
    [...cells].find((cell) => cell.dataset.place === returnKey)?.focus();
  }, [returnKey]);
  const scores = useMemo(
    () => columns.map(({ judged, team }) => scoreTeam(judged.model, judged.answers, team)),
    [columns]
  );

  const isDense = width <= DENSE_UP_TO_WIDTH;
  const nameWidth = columns.length < 3 ? '45%' : DENSE_NAME_WIDTH;

  return (
    <table
      ref={table}
      className={cx(styles.table, isDense ? styles.dense : styles.roomy, width <= TINY_UP_TO_WIDTH && styles.tiny)}
      style={{ minWidth: DENSE_NAME_WIDTH + columns.length * LEAST_COLUMN_WIDTH }}
      onKeyDown={focus.onKeyDown}
    >
      <caption>{caption} Arrow keys move, Enter opens a practice.</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.corner} style={{ width: isDense ? nameWidth : undefined }}>
            Practice
          </th>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={styles.team}>
              {column.heading}
              {column.milestone && <div className={styles.date}>{dayWords(column.milestone.date)}</div>}
            </th>
          ))}
        </tr>
      </thead>
      {model.spec.dimensions.map((dimension) => (
        <DimensionRows
          key={dimension.id}
          dimension={dimension}
          columns={columns}
          firstRow={practices.findIndex(({ id }) => id === dimension.practices[0]?.id)}
          scores={scores.map((ofColumn) => ofColumn.find(({ dimensionId }) => dimensionId === dimension.id))}
          chosenKey={chosen && cellKey(chosen)}
          cellProps={focus.cellProps}
          onChoose={onChoose}
        />
      ))}
      {totalShown && <TotalRow scores={scores} />}
    </table>
  );
}

function cellKey({ practiceId, columnKey }: CellPlace): string {
  return JSON.stringify([practiceId, columnKey]);
}

const getStyles = (theme: GrafanaTheme2) => ({
  table: css({
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 2,
    [IN_LOW_PANEL]: {
      '@media screen': {
        borderSpacing: 1,
        'thead th': { padding: 0, lineHeight: 1.2 },
        'tbody th, tbody tr:first-child > td': { paddingTop: 0, lineHeight: 1.1 },
        'td button': { minHeight: LOW_ROW_HEIGHT, paddingBlock: 0, lineHeight: 1.1 },
      },
    },
    caption: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  }),
  dense: css({
    borderSpacing: 1,
    tableLayout: 'fixed',
    'td, td button, th': { fontSize: 10.5 },
    'td button': { padding: 0, letterSpacing: '-0.01em', '> span': { overflow: 'hidden', textOverflow: 'ellipsis' } },
    'thead th': { padding: 0 },
    // A name takes two lines at most, and is whole in its title and where the practice is opened.
    [IN_LOW_PANEL]: {
      '@media screen': {
        'tbody th > span': {
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
        },
        'td > span + span': { display: 'none' },
      },
    },
  }),
  tiny: css({ '[data-mark=noted]': { display: 'none' } }),
  roomy: css({
    'thead th:first-child': { width: '34%' },
    [IN_LOW_PANEL]: {
      '@media screen': {
        'thead th:first-child': { width: '42%' },
        th: { fontSize: smallSize(theme) },
      },
    },
  }),
  head: css({ '@media print': { display: 'table-header-group' } }),
  corner: css({
    ...stickyEdge(theme),
    top: 0,
    zIndex: 2,
    textAlign: 'left',
    fontWeight: theme.typography.fontWeightMedium,
  }),
  team: css({
    position: 'sticky',
    top: 0,
    zIndex: 1,
    background: theme.colors.background.primary,
    padding: theme.spacing(0.25),
    textAlign: 'center',
    verticalAlign: 'bottom',
    overflowWrap: 'anywhere',
    fontSize: smallSize(theme),
    fontWeight: theme.typography.fontWeightMedium,
  }),
  date: css({
    color: theme.colors.text.secondary,
    fontWeight: theme.typography.fontWeightRegular,
  }),
});
