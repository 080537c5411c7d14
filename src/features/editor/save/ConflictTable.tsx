import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Conflict } from '../../../adapters/documents/documentStore';

/** Both sides of each difference, and what stood there before. */
export function ConflictTable({ conflicts }: { conflicts: readonly Conflict[] }) {
  const styles = useStyles2(getStyles);
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
              <td>{valueText(base)}</td>
              <td>{valueText(theirs)}</td>
              <td>{valueText(ours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function valueText(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
}

const getStyles = (theme: GrafanaTheme2) => ({
  scroll: css({ overflowX: 'auto', marginBottom: theme.spacing(1) }),
  table: css({
    width: '100%',
    'th, td': { padding: theme.spacing(0.5, 1), textAlign: 'left', verticalAlign: 'top', overflowWrap: 'anywhere' },
    td: { whiteSpace: 'pre-wrap', fontFamily: theme.typography.fontFamilyMonospace },
  }),
});
