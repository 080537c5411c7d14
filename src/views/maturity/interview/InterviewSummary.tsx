import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { useEffect, useRef } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { carriedOver } from '../../../core/maturity/assessment/carriedOver';
import { noteAnswer } from '../../../core/maturity/assessment/changeAnswer';
import type { InterviewQuestion } from '../../../core/maturity/interview/interviewQuestions';
import { type InterviewedPractice, summariseInterview } from '../../../core/maturity/interview/summariseInterview';
import { answerWords } from '../answerWords';
import { conversationWords } from '../practice/conversationWords';
import { formatDuration } from '../../format/formatDuration';
import { levelName } from '../levelName';
import type { InterviewPlan } from './interviewPlan';
import { countWords, withWhomWords } from './interviewWords';
import { SummaryList } from './SummaryList';

interface Props {
  open: OpenAssessment;
  plan: InterviewPlan;
  questions: readonly InterviewQuestion[];
  elapsedMs: number;
  onJump: (index: number) => void;
  onDone: () => void;
}

/** What the interview came to, and what is worth another word. */
export function InterviewSummary({ open, plan, questions, elapsedMs, onJump, onDone }: Props) {
  const styles = useStyles2(getStyles);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { assessment, evidence } = open;
  const { model, startedFrom } = assessment;
  const summary = summariseInterview(assessment, evidence, plan.team, questions);
  const { answered, skipped, notApplicable, toTalkAbout } = summary;
  const all = answered.length + skipped.length + notApplicable.length;
  const isCarried = ({ answer }: InterviewedPractice) => carriedOver(answer, startedFrom);
  const carried = answered.filter(isCarried);
  const judged = answered.filter((one) => !isCarried(one));
  /** Without the note: it stands at the question. */
  const levelOf = ({ question, answer }: InterviewedPractice) =>
    answerWords(model, question.practice.id, noteAnswer(answer, ''));
  const list = { questions, onJump };
  return (
    <div className={styles.summary}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        Interview with {withWhomWords(assessment, plan)}: all questions asked
      </h2>
      <p className={styles.line}>
        {judged.length} of {countWords(all, 'practice')} answered in {formatDuration(elapsedMs)}
        {carried.length > 0 && `, ${carried.length} as at the milestone before`}
        {notApplicable.length > 0 && `, ${notApplicable.length} not applicable`}
        {skipped.length > 0 && `, ${skipped.length} not assessed`}.
      </p>
      <div className={styles.buttons}>
        <Button size="sm" onClick={onDone}>
          Back to the map
        </Button>
        <Button size="sm" variant="secondary" onClick={() => onJump(questions.length - 1)}>
          Back to the questions
        </Button>
      </div>
      <SummaryList
        {...list}
        title="To talk about"
        practices={toTalkAbout}
        wordsOf={(one) => {
          const nameOf = (levelId: string) => levelName(model, one.question.dimension, levelId);
          const { says, ask } = one.parts === undefined ? nothing : conversationWords(one.parts, nameOf);
          return `${levelOf(one)}. ${says} ${ask}`;
        }}
      />
      <SummaryList {...list} title="Not assessed" practices={skipped} wordsOf={({ answer }) => answer?.note ?? ''} />
      <SummaryList
        {...list}
        title="Not applicable"
        practices={notApplicable}
        wordsOf={({ answer }) => (answer?.state === 'not-applicable' ? answer.reason : '')}
      />
      <SummaryList {...list} title="Answered" practices={judged} wordsOf={levelOf} />
      <SummaryList
        {...list}
        title={`As at the milestone “${startedFrom?.name ?? ''}”, not judged again`}
        practices={carried}
        wordsOf={levelOf}
      />
    </div>
  );
}

const nothing = { says: '', ask: '' };

const getStyles = (theme: GrafanaTheme2) => ({
  summary: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1), maxWidth: 900, minWidth: 0 }),
  title: css({
    margin: 0,
    scrollMarginTop: theme.spacing(16),
    fontSize: theme.typography.h4.fontSize,
    '&:focus': { outline: 'none' },
  }),
  line: css({ margin: 0 }),
  buttons: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) }),
});
