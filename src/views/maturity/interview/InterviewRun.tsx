import { css, cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { InterviewFoot } from './InterviewFoot';
import type { InterviewHost } from './interviewHost';
import { InterviewNotices } from './InterviewNotices';
import type { InterviewPlan } from './interviewPlan';
import { InterviewStage } from './InterviewStage';
import { InterviewSummary } from './InterviewSummary';
import { useInterviewSteps } from './useInterviewSteps';

interface Props {
  open: OpenAssessment;
  host: InterviewHost;
  plan: InterviewPlan;
  width: number;
  /** Fixed in a panel, where the question scrolls; absent on a page. */
  height: number | undefined;
  onClose: () => void;
}

/** One question after the other, then what they came to. */
export function InterviewRun({ open, host, plan, width, height, onClose }: Props) {
  const styles = useStyles2(getStyles);
  const { questions, index, question, elapsedMs, questionMs, go, leave } = useInterviewSteps(open, host, plan);
  const close = () => {
    leave();
    onClose();
  };
  if (question !== undefined) {
    return (
      <InterviewStage
        {...{ open, host, plan, questions, index, question, elapsedMs, questionMs, width, height }}
        onGo={go}
        onPause={close}
      />
    );
  }
  return (
    <section aria-label="Interview" className={cx(height !== undefined && styles.scroll)} style={{ height }}>
      <InterviewNotices open={open} />
      <InterviewSummary {...{ open, plan, questions, elapsedMs }} onJump={go} onDone={close} />
      <InterviewFoot open={open} placeFailed={host.kept.failed} withKeys={false} />
    </section>
  );
}

const getStyles = () => ({ scroll: css({ overflow: 'auto' }) });
