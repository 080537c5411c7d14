import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useId } from 'react';
import type { InterviewQuestion } from '../../../core/maturity/interview/interviewQuestions';
import type { InterviewedPractice } from '../../../core/maturity/interview/summariseInterview';

interface Props {
  title: string;
  practices: readonly InterviewedPractice[];
  wordsOf: (practice: InterviewedPractice) => string;
  questions: readonly InterviewQuestion[];
  /** To the first question of a practice. */
  onJump: (index: number) => void;
}

/** Practices with what there is to say of each; nothing where there are none. */
export function SummaryList({ title, practices, wordsOf, questions, onJump }: Props) {
  const styles = useStyles2(getStyles);
  const id = useId();
  if (practices.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title} ({practices.length})
      </h3>
      <ul className={styles.list}>
        {practices.map((one) => {
          const words = wordsOf(one);
          return (
            <li key={one.question.practice.id}>
              <button type="button" className={styles.practice} onClick={() => onJump(questions.indexOf(one.question))}>
                {one.question.practice.name}
              </button>
              {words !== '' && `: ${words}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  title: css({ margin: theme.spacing(0.5, 0), fontSize: theme.typography.h6.fontSize }),
  list: css({ margin: 0, paddingLeft: theme.spacing(2), overflowWrap: 'anywhere' }),
  practice: css({
    padding: 0,
    border: 'none',
    background: 'none',
    color: theme.colors.text.link,
    textAlign: 'left',
    '&:hover': { textDecoration: 'underline' },
  }),
});
