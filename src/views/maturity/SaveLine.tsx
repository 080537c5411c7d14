import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import { unsavedWords, whyNotSave } from './saveWords';
import { shortSaveWords } from './shortSaveWords';
import { quiet } from '../style/quiet';

interface Props {
  open: OpenAssessment;
  /** Few words, and the button only where there is something to save. */
  isNarrow: boolean;
}

/** What is unsaved, and the button that saves it or why it cannot be pressed. */
export function SaveLine({ open, isNarrow }: Props) {
  const styles = useStyles2(getStyles);
  const idle = whyNotSave(open);
  const words = unsavedWords(open);
  return (
    <div className={styles.line}>
      <span role="status" className={styles.state} title={isNarrow ? words : undefined}>
        {isNarrow ? shortSaveWords(open) : words}
      </span>
      {(!isNarrow || idle === undefined) && (
        <Button
          size="sm"
          disabled={idle !== undefined}
          tooltip={idle ?? 'Writes your answers to the document'}
          onClick={open.actions.save}
        >
          Save
        </Button>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  line: css({
    display: 'flex',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: theme.spacing(3),
  }),
  state: css({ ...quiet(theme) }),
});
