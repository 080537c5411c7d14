import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { unsavedWords } from '../saveWords';
import { quiet } from '../../style/quiet';

interface Props {
  open: OpenAssessment;
  /** The browser cannot keep where the interview is. */
  placeFailed: boolean;
  withKeys: boolean;
}

/** What is saved, and the keys that lead on. */
export function InterviewFoot({ open, placeFailed, withKeys }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <footer className={styles.foot}>
      <span role="status">{unsavedWords(open)}</span>
      {placeFailed && <span>This browser cannot keep your place: after a reload, begin anew.</span>}
      {withKeys && (
        <span>Keys: arrow right for next, left for back; Enter on a level, Ctrl+Enter while writing: next</span>
      )}
    </footer>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  foot: css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    ...quiet(theme),
  }),
});
