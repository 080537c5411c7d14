import type { DocumentsState, DocumentStore } from './documentStore';
import { sharedDocumentStore } from './sharedDocumentStore';
import { useDocumentsOf } from './useDocumentsOf';

/** All documents, read while they are looked at, and the store to change them. */
export function useDocuments(): DocumentsState & { state: DocumentsState; store: DocumentStore } {
  return useDocumentsOf(sharedDocumentStore());
}
