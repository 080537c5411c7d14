import type { AgreementState } from './agreementState';
import type { SloRecord } from './readSloRecord';

export type QualityPoint = 'one-step' | 'agreed' | 'iterated' | 'acted-on' | 'measurable';

/** Whether each of the five marks of a good SLO is on record; undefined where it is not known yet. */
export interface Quality {
  point: QualityPoint;
  holds: boolean | undefined;
}

interface Known {
  record: SloRecord;
  agreement: AgreementState;
  /** Whether the data source has a figure now; undefined while it is being asked. */
  hasFigure: boolean | undefined;
}

/** Reflects one step of a journey, agreed by three roles, reached by iteration, understood and acted on, measurable today. */
export function qualityList({ record: { record, reviews, revisions }, agreement, hasFigure }: Known): Quality[] {
  const { journey, step, brokenMeans, runbook, response } = record;
  return [
    { point: 'one-step', holds: Boolean(journey && step) },
    { point: 'agreed', holds: agreement.kind === 'agreed' },
    { point: 'iterated', holds: reviews.length + revisions.length > 0 },
    { point: 'acted-on', holds: Boolean(brokenMeans && runbook && response?.first) },
    { point: 'measurable', holds: hasFigure },
  ];
}
