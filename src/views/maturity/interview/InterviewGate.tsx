import React, { type ReactNode, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { InterviewEntry, type InterviewOpening } from './InterviewEntry';
import type { InterviewHost } from './interviewHost';
import { InterviewMode } from './InterviewMode';

interface Props {
  open: OpenAssessment;
  /** Absent where no interviews are held. */
  host: InterviewHost | undefined;
  /** The way into an interview is open from the start. */
  beginsOpen?: boolean | undefined;
  width: number;
  /** Fixed in a panel; absent on a page. */
  height: number | undefined;
  /** The assessment's own views, with the way into an interview; `onInterview` is absent for who cannot hold one. */
  children: (entry: ReactNode, onInterview?: () => void) => ReactNode;
}

/** An interview in the place of the assessment's own views. Who cannot edit is not offered one. */
export function InterviewGate({ open, host, beginsOpen = false, width, height, children }: Props) {
  const [opening, setOpening] = useState<InterviewOpening | undefined>(beginsOpen ? 'start' : undefined);
  /** Somebody came or went by a button here: the focus goes along. */
  const [takesFocus, setTakesFocus] = useState(false);
  const go = (next: InterviewOpening | undefined) => {
    setTakesFocus(true);
    setOpening(next);
  };
  if (host === undefined || open.readOnly !== undefined) {
    return <>{children(undefined)}</>;
  }
  if (opening === undefined) {
    const entry = <InterviewEntry assessment={open.assessment} host={host} takesFocus={takesFocus} onOpen={go} />;
    return <>{children(entry, () => go('start'))}</>;
  }
  return <InterviewMode {...{ open, host, opening, takesFocus, width, height }} onClose={() => go(undefined)} />;
}
