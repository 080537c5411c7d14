import type { DocumentsKnown } from '../../core/maturity/evidence/sloCount';
import type { DocumentsState } from '../documents/documentStore';

/** The list of documents as evidence sees it: a list that failed is unreadable, never empty. */
export function documentsKnown(state: DocumentsState): DocumentsKnown {
  switch (state.status) {
    case 'loading':
      return { status: 'loading' };
    case 'failed':
      return { status: 'unreadable' };
    case 'ready':
      return { status: 'read', documents: state.documents, unread: state.broken.length };
  }
}
