import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type KeyboardEvent, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { answerOf } from '../../../core/maturity/assessment/answer';
import { noteAnswer } from '../../../core/maturity/assessment/changeAnswer';
import { type InterviewQuestion, nextPracticeIndex } from '../../../core/maturity/interview/interviewQuestions';
import { answerWords } from '../answerWords';
import { InterviewBar } from './InterviewBar';
import { InterviewFoot } from './InterviewFoot';
import type { InterviewHost } from './interviewHost';
import { interviewKey } from './interviewKey';
import { InterviewNotices } from './InterviewNotices';
import type { InterviewPlan } from './interviewPlan';
import { InterviewTimer } from './InterviewTimer';
import { withWhomWords } from './interviewWords';
import { JumpList } from './JumpList';
import { QuestionView } from './QuestionView';
import { StepButtons } from './StepButtons';
import { textSize } from './textSize';

interface Props {
  open: OpenAssessment;
  host: InterviewHost;
  plan: InterviewPlan;
  questions: readonly InterviewQuestion[];
  /** Of the present question. */
  index: number;
  question: InterviewQuestion;
  elapsedMs: number;
  questionMs: number;
  width: number;
  height: number | undefined;
  /** To another question; past the last one to the summary. */
  onGo: (index: number) => void;
  onPause: () => void;
}

/** The question that is asked now, between where the interview is and the ways on; or the list of all of them. */
export function InterviewStage({ open, host, plan, questions, index, question, width, height, ...props }: Props) {
  const styles = useStyles2(getStyles);
  const [isListOpen, setIsListOpen] = useState(false);
  const { model, answers } = open.assessment;
  const wordsOf = ({ practice }: InterviewQuestion) =>
    answerWords(model, practice.id, noteAnswer(answerOf(answers, practice.id, plan.team), ''));
  const go = (next: number) => {
    setIsListOpen(false);
    props.onGo(next);
  };
  const onBack = index > 0 ? () => go(index - 1) : undefined;
  const onNext = () => go(index + 1);
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    const key = interviewKey(event);
    if (key !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      (key === 'next' ? onNext : onBack)?.();
    }
  };
  const withWhom = withWhomWords(open.assessment, plan);
  const isWide = textSize(width) === 'large';
  const foot = <InterviewFoot open={open} placeFailed={host.kept.failed} withKeys />;
  const body = cx(styles.body, height !== undefined && styles.scroll);

  return (
    <section
      aria-label={`Interview with ${withWhom}`}
      className={styles.stage}
      style={{ height }}
      onKeyDown={isListOpen ? undefined : moveByKey}
    >
      <h2 className="sr-only">Interview with {withWhom}</h2>
      <InterviewBar
        index={index}
        count={questions.length}
        isListOpen={isListOpen}
        onList={() => setIsListOpen(!isListOpen)}
        timer={<InterviewTimer elapsedMs={props.elapsedMs} questionMs={props.questionMs} timeBoxMs={plan.timeBoxMs} />}
        onPause={props.onPause}
      />
      {isListOpen ? (
        <div className={cx(body, styles.list)}>
          <JumpList questions={questions} index={index} stateOf={wordsOf} onJump={go} />
        </div>
      ) : (
        <>
          <div key={index} className={body}>
            <InterviewNotices open={open} />
            <QuestionView open={open} slos={host.slos} plan={plan} question={question} width={width} />
            {!isWide && foot}
          </div>
          <StepButtons
            onBack={onBack}
            onNext={onNext}
            isLast={index === questions.length - 1}
            isOpen={(answerOf(answers, question.practice.id, plan.team)?.state ?? 'not-assessed') === 'not-assessed'}
            onNextPractice={() => go(nextPracticeIndex(questions, index))}
          >
            {isWide && foot}
          </StepButtons>
        </>
      )}
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  stage: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1), minWidth: 0 }),
  body: css({
    flex: '1 1 auto',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: theme.spacing(1.5),
    minWidth: 0,
    minHeight: 0,
  }),
  scroll: css({ overflow: 'auto' }),
  list: css({ maxHeight: '70vh', overflow: 'auto' }),
});
