import type { LoadedDocument } from '../../documents/loadedDocument';
import type { SignalState } from './signalState';

/** What is known of all documents. `unread` of them could not be read. */
export type DocumentsKnown =
  | { status: 'loading' }
  | { status: 'unreadable' }
  | { status: 'read'; documents: readonly LoadedDocument[]; unread: number };

/**
 * Signal `slo_count`: SLOs defined for each team, its own or of a service of its. Copies count nowhere. None found
 * while some documents could not be read is unknown, not zero.
 */
export function sloCount(known: DocumentsKnown, teams: readonly string[]): Record<string, SignalState> {
  return Object.fromEntries(teams.map((team) => [team, stateFor(known, team)]));
}

function stateFor(known: DocumentsKnown, team: string): SignalState {
  if (known.status === 'loading') {
    return { status: 'loading' };
  }
  if (known.status === 'unreadable') {
    return { status: 'unknown', reason: 'unreadable' };
  }
  const originals = known.documents.filter((document) => document.copyOf === undefined);
  const teamOf = new Map(
    originals.flatMap((document) => document.services.map((service) => [service.metadata.name, service.spec.team]))
  );
  const reading = originals
    .flatMap((document) => document.slos)
    .filter((slo) => (slo.team ?? teamOf.get(slo.service)) === team).length;
  const unread = known.unread + originals.filter((document) => document.problems.length > 0).length;
  return reading === 0 && unread > 0 ? { status: 'unknown', reason: 'incomplete' } : { status: 'known', reading };
}
