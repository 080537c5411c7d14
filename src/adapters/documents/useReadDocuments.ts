import type { DocumentReader, DocumentsState } from './documentStore';
import { sharedDocumentReader } from './sharedDocumentReader';
import { useDocumentsOf } from './useDocumentsOf';

/** All documents to look at: what a panel needs. */
export function useReadDocuments(): DocumentsState & { state: DocumentsState; store: DocumentReader } {
  return useDocumentsOf(sharedDocumentReader());
}
