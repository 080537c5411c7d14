import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useEffect, useRef } from 'react';
import type { InterviewQuestion } from '../../../core/maturity/interview/interviewQuestions';
import { questionWords } from './interviewWords';
import { quiet } from '../../style/quiet';

interface Props {
  questions: readonly InterviewQuestion[];
  index: number;
  /** The answer of a question's practice in words. */
  stateOf: (question: InterviewQuestion) => string;
  onJump: (index: number) => void;
}

/** All questions of the interview by practice, with the answers so far. The present one takes the focus. */
export function JumpList({ questions, index, stateOf, onJump }: Props) {
  const styles = useStyles2(getStyles);
  const present = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    present.current?.focus({ preventScroll: true });
    present.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  return (
    <ol aria-label="Questions" className={styles.list}>
      {questions.map((question, at) => (
        <li key={at}>
          {question.number === 0 && (
            <div className={styles.practice}>
              <strong>{question.practice.name}</strong> <span className={styles.state}>{stateOf(question)}</span>
            </div>
          )}
          <button
            ref={at === index ? present : undefined}
            type="button"
            className={cx(styles.question, at === index && styles.present)}
            aria-current={at === index ? 'step' : undefined}
            onClick={() => onJump(at)}
          >
            {at + 1}. {questionWords(question)}
          </button>
        </li>
      ))}
    </ol>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ margin: 0, padding: 0, listStyle: 'none' }),
  practice: css({ marginTop: theme.spacing(1) }),
  state: css({ ...quiet(theme) }),
  question: css({
    display: 'block',
    width: '100%',
    padding: theme.spacing(0.5, 1),
    border: 'none',
    borderLeft: `${theme.spacing(0.5)} solid transparent`,
    background: 'none',
    color: theme.colors.text.primary,
    textAlign: 'left',
    '&:hover': { background: theme.colors.action.hover },
  }),
  present: css({ borderLeftColor: theme.colors.primary.border, background: theme.colors.action.selected }),
});
