import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { answerOf } from '../../../core/maturity/assessment/answer';
import {
  type InterviewQuestion,
  interviewQuestions,
  nextPracticeIndex,
} from '../../../core/maturity/interview/interviewQuestions';
import { AssessmentNotices } from '../AssessmentNotices';
import { answerWords } from '../answerWords';
import { SaveBar } from '../SaveBar';
import { saveProblemWords } from '../saveWords';
import { InterviewBar } from './InterviewBar';
import { InterviewFoot } from './InterviewFoot';
import type { InterviewHost } from './interviewHost';
import { interviewKey } from './interviewKey';
import { type InterviewPlan, placeAt } from './interviewPlan';
import { InterviewSummary } from './InterviewSummary';
import { InterviewTimer } from './InterviewTimer';
import { withWhomWords } from './interviewWords';
import { JumpList } from './JumpList';
import { QuestionView } from './QuestionView';
import { StepButtons } from './StepButtons';
import { useVisibleTime } from './useVisibleTime';

interface Props {
  open: OpenAssessment;
  host: InterviewHost;
  plan: InterviewPlan;
  width: number;
  /** Fixed in a panel, where the question scrolls; absent on a page. */
  height: number | undefined;
  onClose: () => void;
}

/** One question after the other, then what they came to. Each step saves and keeps the place. */
export function InterviewRun({ open, host, plan, width, height, onClose }: Props) {
  const styles = useStyles2(getStyles);
  const { assessment, actions } = open;
  const { model, answers } = assessment;
  const questions = useMemo(() => interviewQuestions(model, plan.role), [model, plan.role]);
  const [index, setIndex] = useState(Math.min(plan.index, questions.length));
  const [isListOpen, setIsListOpen] = useState(false);
  const question = questions[index];
  const elapsedMs = useVisibleTime(plan.elapsedMs, question !== undefined);
  const [shownAtMs, setShownAtMs] = useState(elapsedMs);

  const saveStep = (at: InterviewQuestion | undefined) => {
    if (open.unsaved > 0) {
      actions.save();
    }
    host.kept.keep(at && placeAt(plan, at, elapsedMs));
  };
  const go = (next: number) => {
    saveStep(questions[Math.min(next, questions.length - 1)]);
    setIndex(next);
    setShownAtMs(elapsedMs);
    setIsListOpen(false);
  };
  const steps = {
    next: () => go(index + 1),
    back: index > 0 ? () => go(index - 1) : undefined,
  };
  const close = () => {
    saveStep(question);
    onClose();
  };
  const stateOf = ({ practice }: InterviewQuestion) => {
    const answer = answerOf(answers, practice.id, plan.team);
    return answerWords(model, practice.id, answer && { ...answer, note: undefined });
  };

  if (question === undefined) {
    return (
      <section aria-label="Interview" className={cx(height !== undefined && styles.scroll)} style={{ height }}>
        <InterviewNotices open={open} />
        <InterviewSummary
          open={open}
          plan={plan}
          questions={questions}
          elapsedMs={elapsedMs}
          onJump={go}
          onDone={close}
        />
        <InterviewFoot open={open} placeFailed={host.kept.failed} withKeys={false} />
      </section>
    );
  }
  const answer = answerOf(answers, question.practice.id, plan.team);
  return (
    <section
      aria-label={`Interview with ${withWhomWords(assessment, plan)}`}
      className={styles.run}
      style={{ height }}
      onKeyDown={(event) => {
        const key = isListOpen ? undefined : interviewKey(event);
        if (key !== undefined) {
          event.preventDefault();
          event.stopPropagation();
          steps[key]?.();
        }
      }}
    >
      <InterviewBar
        index={index}
        count={questions.length}
        isListOpen={isListOpen}
        onList={() => setIsListOpen(!isListOpen)}
        timer={<InterviewTimer elapsedMs={elapsedMs} questionMs={elapsedMs - shownAtMs} timeBoxMs={plan.timeBoxMs} />}
        onPause={close}
      />
      <div key={isListOpen ? 'list' : index} className={cx(styles.body, height !== undefined && styles.scroll)}>
        {isListOpen ? (
          <JumpList questions={questions} index={index} stateOf={stateOf} onJump={go} />
        ) : (
          <>
            <InterviewNotices open={open} />
            <QuestionView open={open} slos={host.slos} plan={plan} question={question} width={width} />
            <InterviewFoot open={open} placeFailed={host.kept.failed} withKeys />
          </>
        )}
      </div>
      {!isListOpen && (
        <StepButtons
          onBack={steps.back}
          onNext={steps.next}
          isLast={index === questions.length - 1}
          isOpen={answer === undefined || answer.state === 'not-assessed'}
          onNextPractice={() => go(nextPracticeIndex(questions, index))}
        />
      )}
    </section>
  );
}

/** What went wrong with saving; nothing else stands between the question and the people. */
function InterviewNotices({ open }: { open: OpenAssessment }) {
  const isProblem = saveProblemWords(open.save) !== undefined || open.draftFailed;
  return (
    <>
      {isProblem && <SaveBar open={open} />}
      {open.conflicts.length > 0 && <AssessmentNotices open={open} />}
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  run: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1), minWidth: 0 }),
  body: css({ flex: '1 1 auto', minWidth: 0, minHeight: 0 }),
  scroll: css({ overflow: 'auto' }),
});
