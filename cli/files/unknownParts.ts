import { formatSloRef } from '../../src/core/documents/sloRef';
import type { Resource } from '../../src/core/documents/resource';
import type { PlannedDocument } from '../../src/core/interchange/planImport';

/** Composites with parts that their document, which is among these, does not have. Other documents may be elsewhere. */
export function unknownParts(documents: readonly PlannedDocument[], places: ReadonlyMap<Resource, string>): string[] {
  const names = new Map(documents.map((document) => [document.uid, sloNames(document)]));
  return documents.flatMap(({ items }) =>
    items.flatMap(({ resource, slo }) => {
      const parts = slo?.indicator.kind === 'composite' ? slo.indicator.parts : [];
      return parts
        .filter(({ ref }) => names.get(ref.documentUid)?.has(ref.name) === false)
        .map(
          ({ ref }) => `${places.get(resource)}: its part ${formatSloRef(ref)} is defined nowhere: name an SLO that is`
        );
    })
  );
}

function sloNames({ into, items }: PlannedDocument): Set<string | undefined> {
  return new Set([...items, ...(into?.slos ?? []).map((slo) => ({ slo }))].map(({ slo }) => slo?.ref.name));
}
