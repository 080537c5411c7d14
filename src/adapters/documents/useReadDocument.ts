import type { DocumentReader } from './documentStore';
import { sharedDocumentReader } from './sharedDocumentReader';
import { type LoadableDocument, useDocumentOf } from './useDocumentOf';

/** One document to look at, without reading the others: what a panel needs. Undefined asks for none and stays loading. */
export function useReadDocument(uid: string | undefined): LoadableDocument & { store: DocumentReader } {
  return useDocumentOf(sharedDocumentReader(), uid);
}
