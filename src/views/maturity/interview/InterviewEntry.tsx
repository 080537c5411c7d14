import { Button } from '@grafana/ui';
import React from 'react';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { InterviewHost } from './interviewHost';
import { resumedPlan } from './interviewPlan';
import { placeWords } from './interviewWords';

export type InterviewOpening = 'start' | 'resume';

interface Props {
  assessment: Assessment;
  host: InterviewHost;
  /** The interview was just left: its button takes the focus back. */
  takesFocus: boolean;
  onOpen: (opening: InterviewOpening) => void;
}

/** The way into an interview: a new one, or on with the one that was left. */
export function InterviewEntry({ assessment, host, takesFocus, onOpen }: Props) {
  const plan = resumedPlan(assessment, host.kept.place);
  const where = plan && `Resume interview with ${placeWords(assessment, plan)}`;
  return (
    <>
      {where !== undefined && (
        <Button
          size="sm"
          variant="secondary"
          icon="play"
          aria-label={where}
          tooltip={where}
          autoFocus={takesFocus}
          onClick={() => onOpen('resume')}
        >
          Resume
        </Button>
      )}
      <Button
        size="sm"
        variant="secondary"
        icon="comments-alt"
        autoFocus={takesFocus && where === undefined}
        onClick={() => onOpen('start')}
      >
        Interview
      </Button>
    </>
  );
}
