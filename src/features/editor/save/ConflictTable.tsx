import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Conflict } from '../../../adapters/documents/documentStore';
import { plainTable } from '../../../views/table/plainTable';
import { placeWords, valueWords } from './conflictWords';

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
          {conflicts.map((conflict) => (
            <tr key={`${conflict.resource} ${conflict.path}`}>
              <th scope="row">
                <Place conflict={conflict} />
              </th>
              {[conflict.base, conflict.theirs, conflict.ours].map((value, index) => (
                <td key={index} style={{ whiteSpace: 'pre-wrap' }}>
                  {valueWords(conflict, value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As the form calls it; what the form does not know by its path in the document. */
function Place({ conflict }: { conflict: Conflict }) {
  const { place, of } = placeWords(conflict);
  return (
    <>
      {place ?? <code>{conflict.path}</code>} ({of})
    </>
  );
}
