import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useSize } from '../size/useSize';
import { columns as allColumns, statusColumn } from './columns';
import type { RowGroup } from './groupRows';
import { rowKey } from './sloRow';
import { SloTableRow } from './SloTableRow';
import { SortHeader } from './SortHeader';
import type { Sort } from './sortRows';
import { smallSize } from '../style/quiet';

interface Props {
  /** In order; one group without a title is a plain list. */
  groups: readonly RowGroup[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  timeZone: string;
  /** What the table lists, for screen readers. */
  caption: string;
}

/** SLOs with their figures; columns leave as the table narrows, the name and the budget stay. */
export function SloTable({ groups, sort, onSort, timeZone, caption }: Props) {
  const styles = useStyles2(getStyles);
  const [measure, size] = useSize();
  const width = size?.width ?? 0;
  const columns = useMemo(() => allColumns.filter(({ fromWidth }) => width >= fromWidth), [width]);
  const shown = size === undefined ? [] : groups;
  return (
    <div ref={measure} className={styles.scroll}>
      <table className={styles.table}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <SortHeader title={statusColumn.title} sortKey={statusColumn.sortKey} sort={sort} onSort={onSort} />
            <SortHeader title="SLO" sortKey="name" sort={sort} onSort={onSort} />
            {columns.map((column) => (
              <SortHeader key={column.key} title={column.title} sortKey={column.sortKey} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {/* Which columns fit is known with the first layout: rows before it would be drawn twice. */}
        {shown.map((group) => (
          <tbody key={group.title ?? ''}>
            {group.title !== undefined && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 2} className={styles.group}>
                  {group.title} ({group.rows.length})
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <SloTableRow key={rowKey(row)} row={row} columns={columns} tableWidth={width} timeZone={timeZone} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  scroll: css({ width: '100%', overflowX: 'auto' }),
  table: css({
    width: '100%',
    '& th, & td': {
      padding: theme.spacing(1),
      textAlign: 'left',
      verticalAlign: 'middle',
      fontWeight: theme.typography.fontWeightRegular,
      fontVariantNumeric: 'tabular-nums',
      borderBottom: `1px solid ${theme.colors.border.weak}`,
    },
    '& td': { whiteSpace: 'nowrap' },
    '& tbody th': { minWidth: 140, overflowWrap: 'anywhere' },
    '& thead th': { color: theme.colors.text.secondary },
    '& tbody tr:hover': { background: theme.colors.action.hover },
    '& [role=note]': { fontSize: smallSize(theme), color: theme.colors.error.text },
  }),
  group: css({ background: theme.colors.background.secondary }),
});
