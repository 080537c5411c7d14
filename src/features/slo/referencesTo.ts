import { formatSloRef } from '../../core/documents/sloRef';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { SloRef } from '../../core/slo/slo';

/** Resources of all documents that name an SLO somewhere in their spec: `document / kind name`. */
export function referencesTo(ref: SloRef, documents: readonly LoadedDocument[]): string[] {
  const asked = formatSloRef(ref);
  return documents.flatMap((document) =>
    document.resources
      .filter((resource) => mentions(resource.spec, asked))
      .map(
        (resource) => `${document.title} / ${resource.kind} ${resource.metadata.displayName ?? resource.metadata.name}`
      )
  );
}

function mentions(value: unknown, text: string): boolean {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).some((inner) => mentions(inner, text));
  }
  return value === text;
}
