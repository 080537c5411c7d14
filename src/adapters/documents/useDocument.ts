import type { DocumentStore } from './documentStore';
import { sharedDocumentStore } from './sharedDocumentStore';
import { type LoadableDocument, useDocumentOf } from './useDocumentOf';

/** One document, without reading the others, and the store to change it. Undefined asks for none and stays loading. */
export function useDocument(uid: string | undefined): LoadableDocument & { store: DocumentStore } {
  return useDocumentOf(sharedDocumentStore(), uid);
}
