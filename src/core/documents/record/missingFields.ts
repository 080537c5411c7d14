import type { Slo } from '../../slo/slo';
import type { SloRecord } from './readSloRecord';

export type RecordField =
  | 'journey'
  | 'step'
  | 'persona'
  | 'broken-means'
  | 'complain-when'
  | 'why'
  | 'team'
  | 'environments'
  | 'priority'
  | 'priority-reason'
  | 'first-to-act'
  | 'respond-within'
  | 'act-alone'
  | 'runbook'
  | 'life'
  | 'review-by';

/** What the record of an SLO still lacks, in the order in which people ask for it. */
export function missingFields(
  { record, life, reviewBy }: SloRecord,
  slo: Pick<Slo, 'description' | 'team'>
): RecordField[] {
  const { priority, response } = record;
  const fields: ReadonlyArray<readonly [RecordField, unknown]> = [
    ['journey', record.journey],
    ['step', record.step],
    ['persona', record.persona],
    ['broken-means', record.brokenMeans],
    ['complain-when', record.complainWhen],
    ['why', slo.description],
    ['team', slo.team],
    ['environments', record.environments?.[0]],
    ['priority', priority?.level],
    ['priority-reason', priority === undefined || priority.reason],
    ['first-to-act', response?.first],
    ['respond-within', response?.within],
    ['act-alone', response?.mayActAlone !== undefined],
    ['runbook', record.runbook],
    ['life', life[0]],
    ['review-by', reviewBy],
  ];
  return fields.filter(([, value]) => !value).map(([field]) => field);
}

/** How many there are. */
export const RECORD_FIELDS = 16;
