import React, { type ReactNode } from 'react';

interface Props {
  head: ReactNode;
  /** Each a `StackedCell`. */
  children: ReactNode;
}

/** A row of a `StackedTable`. */
export function StackedRow({ head, children }: Props) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {head}
      </th>
      {children}
    </tr>
  );
}
