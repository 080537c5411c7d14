import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useEffect, useId, useRef } from 'react';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import type { InterviewQuestion } from '../../../core/maturity/interview/interviewQuestions';
import { ProposedBadge } from '../practice/ProposedBadge';
import { questionWords, sharedWords } from './interviewWords';
import type { TextSize } from './textSize';
import { quiet } from '../../style/quiet';

interface Props {
  question: InterviewQuestion;
  model: MaturityModel;
  /** Who is asked. */
  withWhom: string;
  size: TextSize;
}

/** The question in large type; it takes the focus, so that it is read out. */
export function QuestionHead({ question, model, withWhom, size }: Props) {
  const styles = useStyles2(getStyles);
  const whereId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { practice, dimension, text } = question;
  const isProposed = text === undefined || (practice.questionsOrigin ?? model.spec.defaultOrigin) === 'proposed';
  return (
    <header>
      <div id={whereId} className={styles.where}>
        {withWhom} · {dimension.name}
      </div>
      <h3 ref={heading} tabIndex={-1} aria-describedby={whereId} className={styles[size]}>
        {questionWords(question)}
      </h3>
      <div className={styles.shared}>
        {sharedWords(question)}{' '}
        {isProposed && <ProposedBadge tooltip="This question is our own addition; the source has none here." />}
      </div>
    </header>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const title = {
    margin: theme.spacing(0.5, 0),
    fontWeight: theme.typography.fontWeightMedium,
    textWrap: 'balance',
    // On a page it comes to lie below what stays at its top.
    scrollMarginTop: theme.spacing(16),
    '&:focus': { outline: 'none' },
  } as const;
  const beside = { ...quiet(theme) };
  return {
    where: css(beside),
    small: css({ ...title, fontSize: theme.typography.h4.fontSize, lineHeight: 1.25 }),
    medium: css({ ...title, fontSize: theme.typography.h3.fontSize, lineHeight: 1.25 }),
    large: css({ ...title, fontSize: theme.typography.h1.fontSize, lineHeight: 1.25 }),
    shared: css(beside),
  };
};
