import type { ConnectHint, KnownSignal, Provenance, QualityMark, SignalState, UnknownSignal } from './signalState';
import type { SignalReading } from './condition';

export function known(
  reading: SignalReading,
  provenance: Provenance,
  ...marks: Array<QualityMark | false>
): KnownSignal {
  const quality = marks.filter((mark) => mark !== false);
  return { status: 'known', reading, provenance, ...(quality.length > 0 && { quality }) };
}

export function noData(provenance: Provenance): UnknownSignal {
  return { status: 'unknown', reason: 'no-data', provenance };
}

/** Part was not read, and the rest decides nothing. */
export function incomplete(provenance?: Provenance): UnknownSignal {
  return { status: 'unknown', reason: 'incomplete', ...(provenance && { provenance }) };
}

export function notConnected(connect: ConnectHint, provenance?: Provenance): SignalState {
  return { status: 'unknown', reason: 'not-connected', connect, ...(provenance && { provenance }) };
}
