import { cleanJson } from '../../documents/cleanJson';
import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { resourceKey } from '../../documents/parseResources';
import type { Resource } from '../../documents/resource';
import { readForeign } from './readForeign';
import { type Difference, differencesOf, TRAVEL_ANNOTATION } from './travel';

/** A document's resources, under its uid. */
export interface ExportedDocument {
  uid: string;
  resources: readonly Resource[];
}

/** What a format has no place for: `SLO/availability` of a document, and where in it; an empty path is the whole. */
export interface ExportLoss {
  documentUid: string;
  resource: string;
  path: string;
}

export interface Exported {
  objects: readonly JsonObject[];
  losses: readonly ExportLoss[];
}

/** What a reader of the object would find otherwise than it is; undefined where it would find no such resource, or several. */
export function differencesAfter(object: JsonObject, resource: Resource): Difference[] | undefined {
  const { made, problems } = readForeign([object]);
  const [read] = made;
  return read === undefined || made.length > 1 || problems.length > 0
    ? undefined
    : differencesOf(read.value, cleanJson(resource));
}

/** The object with what a reader would not find in it. */
export function withTravel(object: JsonObject, resource: Resource): JsonObject | undefined {
  const differences = differencesAfter(object, resource);
  return differences?.length === 0 ? object : differences && annotated(object, TRAVEL_ANNOTATION, differences);
}

/** What of resources that a format has no object for is lost: SLOs, for nothing would watch them; others without a carrier. */
export function notCarried(documentUid: string, resources: readonly Resource[], hasCarrier: boolean): ExportLoss[] {
  return resources
    .filter(({ kind }) => kind === 'SLO' || !hasCarrier)
    .filter((resource) => !isPlainService(resource))
    .map((resource) => ({ documentUid, resource: resourceKey(resource), path: '' }));
}

/** An SLO that names it says as much. */
function isPlainService({ kind, metadata, spec }: Resource): boolean {
  return kind === 'Service' && Object.keys(metadata).length === 1 && Object.keys(spec).length === 0;
}

/** The object with one more annotation, a JSON text. */
export function annotated(object: JsonObject, name: string, value: unknown): JsonObject {
  const metadata = own(object, 'metadata');
  const kept = isJsonObject(metadata) ? metadata : {};
  const annotations = isJsonObject(kept.annotations) ? kept.annotations : {};
  return { ...object, metadata: { ...kept, annotations: { ...annotations, [name]: JSON.stringify(value) } } };
}
