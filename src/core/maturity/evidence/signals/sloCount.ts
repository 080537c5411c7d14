import type { OwnedDocuments } from '../facts/ownedDocuments';
import { fromFact } from '../facts/fact';
import { known } from '../known';
import type { ComputeSignal } from './computeSignal';

/** SLOs of the team. None found while some documents could not be read is unknown, not zero. */
export const sloCount: ComputeSignal = ({ documents }, team) =>
  fromFact(documents, ({ value, asOfMs }) => {
    const reading = value.slos.filter((owned) => owned.team === team).length;
    return reading === 0 && value.unread > 0
      ? { status: 'unknown', reason: 'incomplete' }
      : known(reading, documentsProvenance(asOfMs), isPartial(value));
  });

export function documentsProvenance(asOfMs: number, note?: string) {
  return { source: 'documents', asOfMs, ...(note !== undefined && { note }) } as const;
}

export function isPartial({ unread }: OwnedDocuments): 'partial' | false {
  return unread > 0 && 'partial';
}
