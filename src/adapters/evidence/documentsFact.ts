import type { Scope } from '../../core/maturity/assessment/assessmentSchema';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import { inScope } from '../../core/maturity/evidence/facts/inScope';
import { type OwnedDocuments, ownedDocuments } from '../../core/maturity/evidence/facts/ownedDocuments';
import { withoutRetired } from '../../core/documents/record/withoutRetired';
import type { DocumentsState } from '../documents/documentStore';

/** The list of documents as evidence sees it: a list that failed is unreadable, never empty; of the services assessed alone. */
export function documentsFact(state: DocumentsState, asOfMs: number, scope?: Scope): Fact<OwnedDocuments> {
  switch (state.status) {
    case 'loading':
      return { status: 'loading' };
    case 'failed':
      return {
        status: 'failed',
        problem: {
          source: 'documents',
          code: state.failure?.code ?? 'unreachable',
          detail: state.failure?.detail ?? '',
        },
      };
    case 'ready':
      return {
        status: 'read',
        value: inScope(ownedDocuments(withoutRetired(state.documents, asOfMs), state.broken.length), scope),
        asOfMs,
      };
  }
}
