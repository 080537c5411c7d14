import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Sort, SortKey } from './sortRows';

interface Props {
  title: string;
  sortKey: SortKey | undefined;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** A column's head; a click or Enter sorts by it, once more turns the order. */
export function SortHeader({ title, sortKey, sort, onSort }: Props) {
  const styles = useStyles2(getStyles);
  if (sortKey === undefined) {
    return <th scope="col">{title}</th>;
  }
  const active = sort.key === sortKey;
  return (
    <th scope="col" aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={styles.button}
        onClick={() => onSort({ key: sortKey, descending: active && !sort.descending })}
      >
        {title}
        {active && <Icon name={sort.descending ? 'arrow-down' : 'arrow-up'} size="sm" />}
      </button>
    </th>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  button: css({
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    whiteSpace: 'nowrap',
    '&:hover': { color: theme.colors.text.primary },
  }),
});
