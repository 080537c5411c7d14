import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Conflict } from '../../../adapters/documents/documentStore';
import { plainTable } from '../../../views/table/plainTable';

/** Both sides of each difference, and what stood there before. */
export function ConflictTable({ conflicts }: { conflicts: readonly Conflict[] }) {
  const styles = useStyles2(plainTable);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Where', 'Before', 'Theirs', 'Mine'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ resource, path, base, theirs, ours }) => (
            <tr key={`${resource} ${path}`}>
              <th scope="row">
                {resource}: <code>{path}</code>
              </th>
              <td>
                <Value value={base} />
              </td>
              <td>
                <Value value={theirs} />
              </td>
              <td>
                <Value value={ours} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As it is written in the document, lines and all. */
function Value({ value }: { value: unknown }) {
  return <code style={{ whiteSpace: 'pre-wrap' }}>{valueText(value)}</code>;
}

function valueText(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
}
