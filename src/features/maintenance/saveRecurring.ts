import type { DocumentStore } from '../../adapters/documents/documentStore';
import { withExclusion } from '../../core/documents/editExclusions';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { ExclusionSpec } from '../../core/slo/exclusions/exclusionFromSpec';
import type { SloOption } from './chosenSlos';
import { saveUnlessOverwritten } from './saveUnlessOverwritten';

/** What could not be written, and why, in words; `saved` are references of those that were. */
export interface SavedRecurring {
  saved: readonly string[];
  failures: readonly string[];
}

/** Writes a recurring exclusion into the documents of the chosen SLOs, one after the other. */
export async function saveRecurring(
  store: Pick<DocumentStore, 'save'>,
  chosen: readonly SloOption[],
  spec: ExclusionSpec
): Promise<SavedRecurring> {
  const saved: string[] = [];
  const failures: string[] = [];
  for (const document of new Set(chosen.map((option) => option.document))) {
    const own = chosen.filter((option) => option.document === document);
    const failure = await saveUnlessOverwritten(store, document, resourcesWith(document, own, spec));
    if (failure === undefined) {
      saved.push(...own.map(({ ref }) => ref));
    } else {
      failures.push(failure);
    }
  }
  return { saved, failures };
}

function resourcesWith(document: LoadedDocument, own: readonly SloOption[], spec: ExclusionSpec) {
  const names = own.map(({ slo }) => slo.ref.name);
  return document.resources.map((resource) =>
    resource.kind === 'SLO' && names.includes(resource.metadata.name) ? withExclusion(resource, spec) : resource
  );
}
