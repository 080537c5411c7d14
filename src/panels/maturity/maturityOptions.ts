import type { AssessmentSection } from '../../views/maturity/sections';

/** Options of the panel; the texts may hold dashboard variables. */
export interface MaturityOptions {
  /** `<document uid>/<name>` of the assessment. */
  assessment: string;
  /** Teams to show, separated by commas; empty shows all. */
  teams: string;
  /** The view that is shown first, or the way into an interview. */
  start: AssessmentSection | 'interview';
}

export const defaultMaturityOptions: MaturityOptions = { assessment: '', teams: '', start: 'map' };
