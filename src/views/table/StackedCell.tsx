import React, { type ReactNode } from 'react';

interface Props {
  /** The head of its column, to stand before it where there are no columns; absent: it speaks for itself. */
  label?: string;
  /** Columns that it takes. */
  span?: number;
  children: ReactNode;
}

/** A cell of a `StackedTable`; an empty one takes no line of its own. */
export function StackedCell({ label, span, children }: Props) {
  return (
    <td role="cell" data-label={label} colSpan={span}>
      {typeof children === 'string' ? children : children && <div>{children}</div>}
    </td>
  );
}
