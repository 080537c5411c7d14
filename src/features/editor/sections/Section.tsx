import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';

interface Props {
  title: string;
  /** Shown beside the title: what was chosen so far, in one line. */
  summary: string;
  children: ReactNode;
}

/** A part of the form that can be folded to its one-line summary. */
export function Section({ title, summary, children }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <details open className={styles.section}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.text}>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  section: css({
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    background: theme.colors.background.primary,
    marginBottom: theme.spacing(2),
  }),
  summary: css({
    display: 'list-item',
    cursor: 'pointer',
    padding: theme.spacing(1.5, 2),
    listStylePosition: 'inside',
    overflowWrap: 'anywhere',
  }),
  title: css({ ...theme.typography.h5, display: 'inline', margin: theme.spacing(0, 1, 0, 0) }),
  text: css({ color: theme.colors.text.secondary }),
  // Grafana's `box-sizing: inherit` does not reach through the shadow root of <details>.
  body: css({ boxSizing: 'border-box', padding: theme.spacing(0, 2, 1, 2) }),
});
