import { css } from '@emotion/css';
import { Alert, useStyles2 } from '@grafana/ui';
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
    <Alert severity="warning" title="Somebody else answered the same in the meantime">
      <p>Choose what holds, then save. What only one of you changed is merged.</p>
      <ul className={styles.list} aria-label="Conflicting answers">
        {open.conflicts.map((conflict) => (
          <ConflictItem key={JSON.stringify(conflict)} open={open} conflict={conflict} />
        ))}
      </ul>
    </Alert>
  );
}

const getStyles = () => ({
  list: css({ margin: 0, padding: 0, listStyle: 'none' }),
});
