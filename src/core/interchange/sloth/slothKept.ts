import { equalJson, isJsonObject, type JsonObject, own } from '../../documents/json';
import { proposeName } from '../../documents/proposeName';
import { listAt, objectAt } from '../foreign/fields';
import { BESIDE_ANNOTATION, TRAVEL_ANNOTATION } from '../foreign/travel';

/** What Sloth says beside what is counted is kept in these annotations, as JSON, for the next export. */
export const SLOTH_ALERTING = 'sloth.slok.dev/alerting';
export const SLOTH_PLUGINS = 'sloth.slok.dev/plugins';
/** Of the Kubernetes object that the SLO is in. */
export const SLOTH_METADATA = 'sloth.slok.dev/metadata';

/** The plugins of all of the file's SLOs and then an SLO's own, unless these say to leave out those before them. */
export function joinedPlugins(ofAll: unknown, ofOne: unknown): unknown {
  if (!isJsonObject(ofAll) || !isJsonObject(ofOne) || own(ofOne, 'overridePrevious') === true) {
    return ofOne ?? ofAll;
  }
  return {
    ...ofOne,
    ...(own(ofAll, 'overridePrevious') === true && { overridePrevious: true }),
    chain: [...listAt(ofAll, 'chain'), ...listAt(ofOne, 'chain')],
  };
}

/** A Kubernetes object's metadata; undefined where it says no more than the name that an export gives by itself. */
export function keptMetadata(object: JsonObject, service: string): JsonObject | undefined {
  const { annotations: _, ...others } = objectAt(object, 'metadata');
  const annotations = Object.entries(objectAt(objectAt(object, 'metadata'), 'annotations')).filter(
    ([name]) => name !== TRAVEL_ANNOTATION && name !== BESIDE_ANNOTATION
  );
  const kept = { ...others, ...(annotations.length > 0 && { annotations: Object.fromEntries(annotations) }) };
  return Object.keys(kept).length === 0 || equalJson(kept, { name: proposeName(service) }) ? undefined : kept;
}

/** Sloth takes numbers and yes or no without quotes for their texts. */
export function labelTexts(labels: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(labels).map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
    ])
  );
}
