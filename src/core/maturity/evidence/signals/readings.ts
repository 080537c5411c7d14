import type { EvidenceFacts, QueryReading, SeriesReading } from '../facts/evidenceFacts';
import { type Fact, fromFact } from '../facts/fact';
import type { OwnedDocuments } from '../facts/ownedDocuments';
import type { EvidenceSource, Provenance, SignalState } from '../signalState';

export interface ReadReading {
  series: readonly SeriesReading[];
  owned: OwnedDocuments;
  provenance: Provenance;
  isCut: boolean;
}

/** The signal of a query that was answered, else why it is unknown. One that nobody asked is loading. */
export function fromReading(
  { documents, readings }: EvidenceFacts,
  source: EvidenceSource,
  id: string,
  judge: (reading: ReadReading) => SignalState
): SignalState {
  const reading: Fact<QueryReading> = Object.hasOwn(readings, id)
    ? (readings[id] ?? { status: 'loading' })
    : { status: 'loading' };
  return fromFact(documents, ({ value: owned }) =>
    fromFact(reading, ({ value: { series, ...asked }, asOfMs, isCut = false }) =>
      judge({ series, owned, provenance: { source, ...asked, asOfMs }, isCut })
    )
  );
}

export function sumOf(series: readonly SeriesReading[]): number {
  return series.reduce((sum, { value }) => sum + value, 0);
}
