import type { JsonObject } from '../../documents/json';
import { parseResources, resourceKey } from '../../documents/parseResources';
import type { Resource } from '../../documents/resource';
import type { SloResource } from '../../documents/sloSchema';
import { textAt } from '../foreign/fields';
import { annotated, type Exported, type ExportedDocument, type ExportLoss, withTravel } from '../foreign/exported';
import { BESIDE_ANNOTATION } from '../foreign/travel';
import { ALERT_KINDS } from './alertKinds';
import { cut, LONGEST_DESCRIPTION, openSloMetadata } from './openSloMetadata';
import { OPENSLO_VERSION, writeOpenSlo } from './writeOpenSlo';

/**
 * Documents as OpenSLO v1 objects that a strict reader takes. What OpenSLO cannot say travels in annotations, so that an
 * import gives the same resources; only what no object can carry is lost.
 */
export function toOpenSlo(documents: readonly ExportedDocument[]): Exported {
  const slos = new Map<string, SloResource>();
  for (const { uid, resources } of documents) {
    parseResources(resources).slos.forEach((slo) => slos.set(`${uid}/${slo.metadata.name}`, slo));
  }
  const losses: ExportLoss[] = [];
  const objects = documents.flatMap(({ uid, resources }) => {
    const written = resources.map((resource) => {
      const bare = write(resource, slos.get(`${uid}/${resource.metadata.name}`), (reference) =>
        slos.get(reference.trim())
      );
      return { resource, object: bare && withTravel(bare, resource) };
    });
    const carried = written.flatMap(({ object }) => (object === undefined ? [] : [object]));
    const beside = written.flatMap(({ resource, object }) => (object === undefined ? [resource] : []));
    const [first, ...rest] = carried;
    if (first === undefined) {
      losses.push(...beside.map((resource) => ({ documentUid: uid, resource: resourceKey(resource), path: '' })));
      return [];
    }
    return beside.length === 0 ? carried : [annotated(first, BESIDE_ANNOTATION, beside), ...rest];
  });
  return { objects, losses };
}

function write(
  resource: Resource,
  slo: SloResource | undefined,
  partOf: (reference: string) => SloResource | undefined
): JsonObject | undefined {
  const head = { apiVersion: OPENSLO_VERSION, kind: resource.kind, metadata: openSloMetadata(resource.metadata) };
  if (resource.kind === 'SLO') {
    return slo && writeOpenSlo(slo, partOf);
  }
  if (resource.kind === 'Service') {
    const description = textAt(resource.spec, 'description');
    return { ...head, spec: description === undefined ? {} : { description: cut(description, LONGEST_DESCRIPTION) } };
  }
  return ALERT_KINDS.has(resource.kind) ? { ...head, spec: resource.spec } : undefined;
}
