import React, { type ReactNode, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { InterviewEntry, type InterviewOpening } from './InterviewEntry';
import type { InterviewHost } from './interviewHost';
import { InterviewMode } from './InterviewMode';

interface Props {
  open: OpenAssessment;
  /** Absent where no interviews are held. */
  host: InterviewHost | undefined;
  width: number;
  /** Fixed in a panel; absent on a page. */
  height: number | undefined;
  /** The assessment's own views, with the way into an interview. */
  children: (entry: ReactNode) => ReactNode;
}

/** An interview in the place of the assessment's own views. Who cannot edit is not offered one. */
export function InterviewGate({ open, host, width, height, children }: Props) {
  const [opening, setOpening] = useState<InterviewOpening>();
  const [wasOpen, setWasOpen] = useState(false);
  if (host === undefined || open.readOnly !== undefined) {
    return <>{children(undefined)}</>;
  }
  if (opening === undefined) {
    const entry = <InterviewEntry assessment={open.assessment} host={host} takesFocus={wasOpen} onOpen={setOpening} />;
    return <>{children(entry)}</>;
  }
  const close = () => {
    setWasOpen(true);
    setOpening(undefined);
  };
  return <InterviewMode open={open} host={host} opening={opening} width={width} height={height} onClose={close} />;
}
