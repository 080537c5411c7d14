import { cleanJson } from '../../documents/cleanJson';
import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { parseResources, resourceKey } from '../../documents/parseResources';
import type { Resource } from '../../documents/resource';
import type { SloResource } from '../../documents/sloSchema';
import { textAt } from '../foreign/fields';
import { readForeign } from '../foreign/readForeign';
import { BESIDE_ANNOTATION, differencesOf, TRAVEL_ANNOTATION } from '../foreign/travel';
import { cut, LONGEST_DESCRIPTION, openSloMetadata } from './openSloMetadata';
import { OPENSLO_VERSION, writeOpenSlo } from './writeOpenSlo';

/** A document's resources, under its uid. */
export interface ExportedDocument {
  uid: string;
  resources: readonly Resource[];
}

export interface Exported {
  objects: readonly JsonObject[];
  /** What the format has no place for: `SLO/availability`, and where in it. */
  losses: ReadonlyArray<{ resource: string; path: string }>;
}

const ALERT_KINDS = ['AlertPolicy', 'AlertCondition', 'AlertNotificationTarget'];

/**
 * Documents as OpenSLO v1 objects that a strict reader takes. What OpenSLO cannot say travels in annotations, so that an
 * import gives the same resources; only what no object can carry is lost.
 */
export function toOpenSlo(documents: readonly ExportedDocument[]): Exported {
  const slos = new Map<string, SloResource>();
  for (const { uid, resources } of documents) {
    parseResources(resources).slos.forEach((slo) => slos.set(`${uid}/${slo.metadata.name}`, slo));
  }
  const losses: Array<{ resource: string; path: string }> = [];
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
      losses.push(...beside.map((resource) => ({ resource: resourceKey(resource), path: '' })));
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
  return ALERT_KINDS.includes(resource.kind) ? { ...head, spec: resource.spec } : undefined;
}

/** With what a reader would not find in it; undefined where it would find no resource, or several. */
function withTravel(object: JsonObject, resource: Resource): JsonObject | undefined {
  const { made, problems } = readForeign([object]);
  const [read] = made;
  if (read === undefined || made.length > 1 || problems.length > 0) {
    return undefined;
  }
  const differences = differencesOf(read.value, cleanJson(resource));
  return differences.length === 0 ? object : annotated(object, TRAVEL_ANNOTATION, differences);
}

function annotated(object: JsonObject, name: string, value: unknown): JsonObject {
  const metadata = own(object, 'metadata');
  const kept = isJsonObject(metadata) ? metadata : {};
  const annotations = isJsonObject(kept.annotations) ? kept.annotations : {};
  return { ...object, metadata: { ...kept, annotations: { ...annotations, [name]: JSON.stringify(value) } } };
}
