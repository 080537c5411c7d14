import { useDocument } from '../../adapters/documents/useDocument';
import type { LoadableDocument } from '../../adapters/documents/useDocumentOf';
import type { DocumentStore, StoreProblem } from '../../adapters/documents/documentStore';
import type { DocumentProblem, LoadedDocument } from '../../core/documents/loadedDocument';
import type { Slo, SloRef } from '../../core/slo/slo';

/** What is known of the SLO that a page is about. */
export type SloLookup =
  | { kind: 'loading' }
  | { kind: 'failed'; problem: StoreProblem }
  /** The document is there; the SLO is not, or cannot be read. */
  | { kind: 'missing'; title: string; problems: readonly DocumentProblem[]; document?: LoadedDocument }
  | { kind: 'found'; document: LoadedDocument; slo: Slo };

/** An SLO by its reference, out of its document only. */
export function useSloDocument(ref: SloRef): { lookup: SloLookup; store: DocumentStore } {
  const loadable = useDocument(ref.documentUid);
  return { lookup: lookUp(loadable, ref.name), store: loadable.store };
}

function lookUp(loadable: LoadableDocument, name: string): SloLookup {
  switch (loadable.status) {
    case 'loading':
      return { kind: 'loading' };
    case 'failed':
      return loadable.problem.kind === 'store'
        ? { kind: 'failed', problem: loadable.problem.problem }
        : { kind: 'missing', title: loadable.problem.document.title, problems: loadable.problem.document.problems };
    case 'partial':
    case 'ready': {
      const document = loadable.value;
      const slo = document.slos.find((one) => one.ref.name === name);
      return slo === undefined
        ? { kind: 'missing', title: document.title, problems: document.problems, document }
        : { kind: 'found', document, slo };
    }
  }
}
