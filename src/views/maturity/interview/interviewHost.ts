import type { ReactNode } from 'react';
import type { KeptInterview } from '../../../adapters/maturity/useInterviewPlace';

/** What an interview needs from the page or panel that it runs in. */
export interface InterviewHost {
  kept: KeptInterview;
  /** The SLOs of a team as they stand now; mounted only while they are looked at. */
  slos: (team: string) => ReactNode;
}
