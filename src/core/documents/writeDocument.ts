import { readAs } from '../schema/readAs';
import { cleanJson } from './cleanJson';
import { documentPanelOptions, withDocumentPanelOptions } from './documentPanel';
import { DOCUMENT_FORMAT } from './documentOptions';
import { isJsonObject, own, type JsonObject } from './json';
import { keyedResources } from './keyedResources';
import { resourceSchema, type Resource } from './resource';

export interface DocumentContent {
  uid: string;
  revision: number;
  /** The dashboard's version that this save makes: a greater one means that somebody else saved since. */
  generation: number;
  resources: readonly Resource[];
}

/**
 * The dashboard with these definitions in its document panel. Other panels, their places, fields that we do not know
 * and entries that are no resources stay as they are. Undefined where there is no document panel.
 */
export function writeDocument(spec: JsonObject, content: DocumentContent): JsonObject | undefined {
  const found = documentPanelOptions(spec);
  const present = isJsonObject(found) ? found : {};
  const raw = own(present, 'resources');
  const { resources, ...counters } = content;
  const entries = mixed(Array.isArray(raw) ? raw : [], resources);
  const options = cleanJson({ ...present, format: DOCUMENT_FORMAT, ...counters, resources: entries });
  return isJsonObject(options) ? withDocumentPanelOptions(spec, options) : undefined;
}

/** The resources, and at their old places the entries that cannot be read. */
function mixed(raw: readonly unknown[], resources: readonly Resource[]): unknown[] {
  const old = rawByKey(raw);
  const entries: unknown[] = [...keyedResources(resources)].map(([key, now]) => cleanJson(now, old.get(key)));
  for (const [index, entry] of raw.entries()) {
    if (readable(entry) === undefined) {
      entries.splice(index, 0, entry);
    }
  }
  return entries;
}

/** Entries as they are stored, with their order of keys. */
function rawByKey(raw: readonly unknown[]): Map<string, unknown> {
  const kept = raw.filter((entry) => readable(entry) !== undefined);
  const keys = [...keyedResources(raw.flatMap((entry) => readable(entry) ?? [])).keys()];
  return new Map(keys.map((key, index) => [key, kept[index]]));
}

function readable(entry: unknown): Resource | undefined {
  return readAs(resourceSchema, entry);
}
