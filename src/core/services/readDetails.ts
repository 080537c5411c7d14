import * as v from 'valibot';
import type { DocumentProblem } from '../documents/loadedDocument';
import { isJsonObject } from '../documents/json';
import { problemsOf } from '../documents/problemsOf';

/** What could be read of a resource's `spec`, and what of it could not. */
export interface Read<T> {
  spec: T;
  problems: readonly DocumentProblem[];
}

/**
 * A field of `spec` that cannot be read does not hide the others, nor an entry of a list those beside it. `fallback`:
 * where nothing else can be read.
 */
export function readDetails<T extends { description?: string | undefined }>(
  schema: v.GenericSchema<unknown, { spec: T }>,
  resource: { spec: unknown },
  fallback: T
): Read<T> {
  const result = v.safeParse(schema, resource);
  if (result.success) {
    return { spec: result.output.spec, problems: [] };
  }
  const wrong = result.issues.map(({ path }) => ({ field: path?.[1]?.key, entry: path?.[2]?.key }));
  const fields = isJsonObject(resource.spec) ? Object.entries(resource.spec) : [];
  const readable = fields.flatMap(([key, value]): Array<[string, unknown]> => {
    const entries = new Set(wrong.filter(({ field }) => field === key).map(({ entry }) => entry));
    if (entries.size === 0) {
      return [[key, value]];
    }
    return Array.isArray(value) ? [[key, value.filter((_, index) => !entries.has(index))]] : [];
  });
  const read = v.safeParse(schema, { ...resource, spec: Object.fromEntries(readable) });
  return { spec: read.success ? read.output.spec : fallback, problems: problemsOf(result.issues, resource, '') };
}
