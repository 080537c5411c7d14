import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import { ConflictItem } from './ConflictItem';

/** Answers that two people gave differently, side by side; nothing is overwritten unseen. */
export function ConflictList({ open }: { open: OpenAssessment }) {
  const styles = useStyles2(getStyles);
  if (open.conflicts.length === 0) {
    return null;
  }
  return (
    <ul className={styles.list} aria-label="Conflicting answers">
      {open.conflicts.map((conflict) => (
        <ConflictItem key={JSON.stringify(conflict)} open={open} conflict={conflict} />
      ))}
    </ul>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ margin: theme.spacing(0, 0, 2), padding: 0, listStyle: 'none' }),
});
