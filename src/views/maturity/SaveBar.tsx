import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import { saveProblemWords, unsavedWords, whyNotSave } from './saveWords';

/** What is unsaved, the button that saves it or why it cannot be pressed, and why the last save did not happen. */
export function SaveBar({ open }: { open: OpenAssessment }) {
  const styles = useStyles2(getStyles);
  const problem = saveProblemWords(open.save);
  const idle = whyNotSave(open);
  return (
    <div>
      <div className={styles.bar}>
        <span role="status" className={styles.state}>
          {unsavedWords(open)}
        </span>
        <Button
          size="sm"
          disabled={idle !== undefined}
          tooltip={idle ?? 'Writes your answers to the document'}
          onClick={open.actions.save}
        >
          Save
        </Button>
      </div>
      {problem && (
        <Alert severity="warning" title={problem.title}>
          {problem.text}
        </Alert>
      )}
      {open.draftFailed && (open.unsaved > 0 || Object.keys(open.begun).length > 0) && (
        <Alert severity="warning" title="This browser cannot keep drafts">
          Unsaved answers and what is typed beside them are lost when this page is left: save often.
        </Alert>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  bar: css({
    display: 'flex',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: theme.spacing(3),
  }),
  state: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
});
