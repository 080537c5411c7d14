/** The record of an SLO in the form: texts as typed. */
export interface RecordValues {
  journey: string;
  step: string;
  persona: string;
  brokenMeans: string;
  complainWhen: string;
  /** Comma separated. */
  environments: string;
  regions: string;
  /** `tier=one, area=checkout`. */
  labels: string;
  priority: string;
  priorityReason: string;
  firstToAct: string;
  /** OpenSLO shorthand: 15m. */
  respondWithin: string;
  actsAlone: 'unsaid' | 'yes' | 'no';
  runbook: string;
  /** One a line: a title and an address. */
  dashboards: string;
  links: string;
  /** A day: 2026-12-01. */
  reviewBy: string;
}

export const emptyRecord: RecordValues = {
  journey: '',
  step: '',
  persona: '',
  brokenMeans: '',
  complainWhen: '',
  environments: '',
  regions: '',
  labels: '',
  priority: '',
  priorityReason: '',
  firstToAct: '',
  respondWithin: '',
  actsAlone: 'unsaid',
  runbook: '',
  dashboards: '',
  links: '',
  reviewBy: '',
};
