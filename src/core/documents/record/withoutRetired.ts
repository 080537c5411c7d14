import type { LoadedDocument } from '../loadedDocument';
import { sloStages } from './sloStages';

/** Documents without the SLOs that are retired at a moment: they count nowhere. Their resources stay as they are. */
export function withoutRetired(documents: readonly LoadedDocument[], nowMs: number): readonly LoadedDocument[] {
  const stages = sloStages(documents, nowMs);
  return documents.map((document) => {
    const slos = document.slos.filter((slo) => stages.get(slo) !== 'retired');
    return slos.length === document.slos.length ? document : { ...document, slos };
  });
}
