import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { type StackedAs, stackedStyles } from './stackedStyles';

interface Props {
  /** What the table shows, for those who cannot see it. */
  caption: string;
  heads: readonly ReactNode[];
  /** Width in px below which rows are blocks. */
  belowWidth: number;
  as?: StackedAs;
  /** The same columns whatever is in them, for several tables below each other. */
  hasEqualColumns?: boolean;
  /** Each a `StackedRow`. */
  children: ReactNode;
}

/** A table that only shows; where its place is too narrow for columns each row is a block that names its cells. */
export function StackedTable({ caption, heads, belowWidth, as = 'lines', hasEqualColumns = false, children }: Props) {
  const styles = useStyles2(stackedStyles, belowWidth, as);
  return (
    <div className={styles.place}>
      <div className={styles.scroll}>
        {/* The roles are said, as browsers forget those of table elements that are laid out otherwise. */}
        <table className={cx(styles.table, hasEqualColumns && styles.equal)} role="table">
          <caption className="sr-only">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {heads.map((head, index) => (
                <th key={index} scope="col" role="columnheader">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">{children}</tbody>
        </table>
      </div>
    </div>
  );
}
