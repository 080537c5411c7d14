import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { DocumentProblem } from '../../core/documents/loadedDocument';
import { documentProblemWords } from '../words/documentProblemWords';

/** What is wrong in a document, one line each with its path. */
export function DocumentProblems({ problems }: { problems: readonly DocumentProblem[] }) {
  const styles = useStyles2(getStyles);
  return (
    <ul className={styles.list}>
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`}>
          <code>{documentProblemWords(problem)}</code>
        </li>
      ))}
    </ul>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  // Paths are long and have no spaces.
  list: css({ minWidth: 0, paddingLeft: theme.spacing(2), overflowWrap: 'anywhere', code: { whiteSpace: 'normal' } }),
});
