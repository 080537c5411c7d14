import type { ExclusionAnnotations } from '../../adapters/annotations/exclusions/useExclusionAnnotations';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import { endExclusion } from '../../core/documents/editExclusions';
import type { Maintenance } from './listMaintenance';
import { writeProblemWords } from './planWords';
import { saveUnlessOverwritten } from './saveUnlessOverwritten';

/** Ends maintenance at `atMs` wherever it is kept; what could not be written, in words. */
export async function endMaintenance(
  { kept }: Maintenance,
  atMs: number,
  { end, store }: Pick<ExclusionAnnotations, 'end'> & { store: Pick<DocumentStore, 'save'> }
): Promise<string[]> {
  if (kept.in === 'annotations') {
    const problem = await end(kept.annotations, atMs);
    return problem === undefined ? [] : [writeProblemWords(problem)];
  }
  const failures: string[] = [];
  for (const document of kept.documents) {
    const resources = document.resources.map((resource) =>
      resource.kind === 'SLO' ? endExclusion(resource, kept.exclusion, atMs) : resource
    );
    const failure = await saveUnlessOverwritten(store, document, resources);
    failures.push(...(failure === undefined ? [] : [failure]));
  }
  return failures;
}
