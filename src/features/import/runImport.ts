import type { DocumentStore, SaveResult } from '../../adapters/documents/documentStore';
import type { Resource } from '../../core/documents/resource';
import type { PlannedDocument } from '../../core/interchange/planImport';
import { isReplaced } from '../../core/interchange/resourcesToWrite';
import type { Slo } from '../../core/slo/slo';

/** One document to write. */
export interface ImportJob {
  planned: PlannedDocument;
  resources: readonly Resource[];
}

export interface ImportResult {
  uid: string;
  title: string;
  /** Whether the document was there before. */
  wasThere: boolean;
  result: SaveResult;
  /** What was to be written of them, by what lists call it. */
  slos: ReadonlyArray<Pick<Slo, 'ref' | 'displayName'>>;
}

/** Writes the documents one after the other; one that fails does not keep the others back. */
export async function runImport(
  store: Pick<DocumentStore, 'create' | 'save'>,
  jobs: readonly ImportJob[],
  folderUid: string,
  onResult: (result: ImportResult) => void
): Promise<void> {
  for (const { planned, resources } of jobs) {
    const { uid, title, tags, into, items } = planned;
    const result = await (into
      ? store.save(into, resources)
      : store.create({ uid, title, folderUid, tags, resources }));
    const slos = items.filter((item) => item.standing === 'new' || isReplaced(item)).flatMap(({ slo }) => slo ?? []);
    onResult({ uid, title, wasThere: into !== undefined, result, slos });
  }
}
