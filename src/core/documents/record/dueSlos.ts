import { recordsOf } from '../../slo/records/periodRecords';
import { PERIOD_RECORD } from '../../slo/records/periodRecordKind';
import type { Slo } from '../../slo/slo';
import { isSloNamed } from '../isSloNamed';
import type { LoadedDocument } from '../loadedDocument';
import { agreementState } from './agreementState';
import { type Due, dueOf } from './dueOf';
import { readSloRecord } from './readSloRecord';

export interface DueSlo {
  slo: Slo;
  due: readonly Due[];
}

/** What waits longest for people comes first. */
const ORDER: ReadonlyArray<Due['code']> = [
  'review-overdue',
  'breaches-unreviewed',
  'agreement-reopened',
  'agreement-unreadable',
  'review-soon',
  'agreement-open',
  'agreement-none',
  'stage-long',
];

/**
 * SLOs for which something is due, the most urgent first. That nobody has agreed yet is told of those whose definition
 * was revised: of others it would be said of nearly all.
 */
export function dueSlos(documents: readonly LoadedDocument[], at: { nowMs: number; today: string }): DueSlo[] {
  const found = documents
    .filter(({ copyOf }) => copyOf === undefined)
    .flatMap((document) => document.slos.map((slo) => ({ slo, due: dueIn(document, slo, at) })))
    .filter(({ due }) => due.length > 0);
  return found.sort((a, b) => urgency(a) - urgency(b));
}

function dueIn({ resources }: LoadedDocument, { ref }: Slo, at: { nowMs: number; today: string }): Due[] {
  const resource = resources.find(isSloNamed(ref.name));
  if (resource === undefined) {
    return [];
  }
  const { record } = readSloRecord(resource);
  const agreement = agreementState(record.agreement, resource.spec);
  const periods = resources.some(({ kind }) => kind === PERIOD_RECORD) ? recordsOf(resources, ref.name).records : [];
  const isRevised = record.revisions.length > 0;
  return dueOf({ record, agreement, periods, ...at }).filter(({ code }) => code !== 'agreement-none' || isRevised);
}

function urgency({ due }: DueSlo): number {
  return Math.min(...due.map(({ code }) => ORDER.indexOf(code)));
}
