import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { ExportFormat } from '../../core/interchange/exportText';
import type { ExportLoss } from '../../core/interchange/foreign/exported';
import { exportFormatTitles, exportLossWords } from '../../views/words/exportLossWords';
import { completeWords, resourceName } from './exportWords';

interface Props {
  losses: readonly ExportLoss[];
  format: ExportFormat;
  documents: readonly LoadedDocument[];
  /** The format has a place for nothing of it. */
  isNothing: boolean;
}

/** What the format cannot say, a line for each definition. */
export function ExportLosses({ losses, format, documents, isNothing }: Props) {
  const styles = useStyles2(getStyles);
  const lines = exportLossWords(losses, format, (loss) => resourceName(loss, documents));
  const title = exportFormatTitles[format];
  if (lines.length === 0) {
    return isNothing ? null : <p className={styles.complete}>{completeWords(format)}</p>;
  }
  return (
    <Alert
      severity="warning"
      title={isNothing ? `${title} can say nothing of this` : `What ${title} cannot say, and is left out`}
    >
      <ul className={styles.list} tabIndex={0} aria-label="Left out">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  complete: css({ margin: 0 }),
  // Paths are long and have no spaces.
  list: css({ maxHeight: 180, overflowY: 'auto', paddingLeft: theme.spacing(2), overflowWrap: 'anywhere' }),
});
