import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { DocumentsState } from '../../adapters/documents/documentStore';
import { overviewUrl } from '../../app/links';
import { storeProblemWords } from '../../views/words/storeProblemWords';
import { quiet } from '../../views/style/quiet';

/** What the list does not hold: documents still being read, those that cannot be read, a list that is not fresh. */
export function StatusNotes({ state }: { state: DocumentsState }) {
  const styles = useStyles2(getStyles);
  const { broken, failure, progress, status } = state;
  const lines = [
    ...(status === 'loading' && progress.read < progress.found
      ? [`Reading documents: ${progress.read} of ${progress.found}.`]
      : []),
    ...(failure === undefined
      ? []
      : [`The list is not fresh: ${storeProblemWords[failure.code].title}. ${storeProblemWords[failure.code].advice}`]),
    ...(broken.length === 0 ? [] : [brokenWords(broken.map(({ title }) => title))]),
  ];
  return lines.length === 0 ? null : (
    <div role="status" className={styles.notes}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {broken.length > 0 && <a href={overviewUrl()}>What is wrong with them</a>}
    </div>
  );
}

function brokenWords(titles: readonly string[]): string {
  return titles.length === 1
    ? `The document “${titles[0]}” cannot be read; its SLOs are missing here.`
    : `${titles.length} documents cannot be read; their SLOs are missing here: ${titles.join(', ')}.`;
}

const getStyles = (theme: GrafanaTheme2) => ({
  notes: css({
    marginTop: theme.spacing(1),
    ...quiet(theme),
    '& p': { margin: 0 },
    '& a': { color: theme.colors.text.link },
  }),
});
