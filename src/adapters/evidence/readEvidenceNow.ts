import type { Scope } from '../../core/maturity/assessment/assessmentSchema';
import type { Assessment } from '../../core/maturity/assessment/parseAssessment';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import type { OwnedDocuments } from '../../core/maturity/evidence/facts/ownedDocuments';
import type { Evidence } from '../../core/maturity/evidence/signalState';
import type { DocumentWriter } from '../documents/documentStore';
import { documentsFact } from './documentsFact';
import { readEvidence, type ReadProgress } from './readEvidence';
import { sharedSources } from './sharedSources';

/** Evidence as it is now, whatever was read before: documents first, then the sources. Rejects when the signal aborts. */
export async function readEvidenceNow(
  store: Pick<DocumentWriter, 'refresh' | 'state'>,
  { teams, scope }: Pick<Assessment, 'teams' | 'scope'>,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void
): Promise<Evidence> {
  const fromMs = Date.now();
  await store.refresh();
  signal.throwIfAborted();
  const ids = teams.map(({ id }) => id);
  return readEvidence(sharedSources(fromMs), documentsNow(store, fromMs, scope), ids, signal, onProgress);
}

/** A list that could not be had again is unreadable, although an earlier one is known. */
function documentsNow(
  store: Pick<DocumentWriter, 'state'>,
  asOfMs: number,
  scope: Scope | undefined
): Fact<OwnedDocuments> {
  const state = store.state();
  return documentsFact(state.failure === undefined ? state : { ...state, status: 'failed' }, asOfMs, scope);
}
