import React, { useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { InterviewOpening } from './InterviewEntry';
import type { InterviewHost } from './interviewHost';
import { type InterviewPlan, resumedPlan } from './interviewPlan';
import { InterviewRun } from './InterviewRun';
import { InterviewStart } from './InterviewStart';

interface Props {
  open: OpenAssessment;
  host: InterviewHost;
  opening: InterviewOpening;
  /** Somebody opened it just now. */
  takesFocus: boolean;
  width: number;
  /** Fixed in a panel; absent on a page. */
  height: number | undefined;
  onClose: () => void;
}

/** An interview with a team by role: with whom, the questions one at a time, what they came to. */
export function InterviewMode({ open, host, opening, takesFocus, width, height, onClose }: Props) {
  const resumable = resumedPlan(open.assessment, host.kept.place);
  const [plan, setPlan] = useState<InterviewPlan | undefined>(opening === 'resume' ? resumable : undefined);
  if (plan === undefined) {
    return (
      <div style={{ height, overflow: height === undefined ? undefined : 'auto' }}>
        <InterviewStart assessment={open.assessment} {...{ resumable, takesFocus, onClose }} onStart={setPlan} />
      </div>
    );
  }
  return <InterviewRun open={open} host={host} plan={plan} width={width} height={height} onClose={onClose} />;
}
