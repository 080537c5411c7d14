import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import type { AnswerConflict } from '../../core/maturity/assessment/edits';
import { answerWords } from './answerWords';
import { findPractice } from './findPractice';
import { teamName } from './teamName';

/** Answers that two people gave differently, side by side; nothing is overwritten unseen. */
export function ConflictList({ open }: { open: OpenAssessment }) {
  const styles = useStyles2(getStyles);
  if (open.conflicts.length === 0) {
    return null;
  }
  const { model } = open.assessment;
  const titleOf = (conflict: AnswerConflict) => {
    const practice = findPractice(model, conflict.practiceId)?.practice.name ?? conflict.practiceId;
    return `${practice}, ${teamName(open.assessment, conflict.team)}`;
  };
  return (
    <ul className={styles.list} aria-label="Conflicting answers">
      {open.conflicts.map((conflict) => (
        <li key={JSON.stringify([conflict.practiceId, conflict.team])} className={styles.item}>
          <strong>{titleOf(conflict)}</strong>
          <dl className={styles.sides}>
            <dt>Yours</dt>
            <dd>{answerWords(model, conflict.practiceId, conflict.ours)}</dd>
            <dt>Theirs</dt>
            <dd>{answerWords(model, conflict.practiceId, conflict.theirs)}</dd>
          </dl>
          <Button size="sm" variant="secondary" onClick={() => open.actions.settle(conflict, 'ours')}>
            Keep yours
          </Button>{' '}
          <Button size="sm" variant="secondary" onClick={() => open.actions.settle(conflict, 'theirs')}>
            Take theirs
          </Button>
        </li>
      ))}
    </ul>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ margin: theme.spacing(0, 0, 2), padding: 0, listStyle: 'none' }),
  item: css({
    marginBottom: theme.spacing(1),
    padding: theme.spacing(1),
    border: `1px solid ${theme.colors.border.medium}`,
  }),
  sides: css({
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: theme.spacing(0.5, 1),
    margin: theme.spacing(0.5, 0, 1),
    dd: { margin: 0, overflowWrap: 'anywhere' },
  }),
});
