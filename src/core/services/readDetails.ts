import * as v from 'valibot';
import type { DocumentProblem } from '../documents/loadedDocument';
import { isJsonObject } from '../documents/json';
import { problemsOf } from '../documents/problemsOf';

/** What could be read of a resource's `spec`, and what of it could not. */
export interface Read<T> {
  spec: T;
  problems: readonly DocumentProblem[];
}

/** A field of `spec` that cannot be read does not hide the others. `fallback`: where nothing else can be read. */
export function readDetails<T extends { description?: string | undefined }>(
  schema: v.GenericSchema<unknown, { spec: T }>,
  resource: { spec: unknown },
  fallback: T
): Read<T> {
  const result = v.safeParse(schema, resource);
  if (result.success) {
    return { spec: result.output.spec, problems: [] };
  }
  const wrong = new Set(result.issues.map(({ path }) => path?.[1]?.key));
  const fields = isJsonObject(resource.spec) ? Object.entries(resource.spec) : [];
  const readable = v.safeParse(schema, {
    ...resource,
    spec: Object.fromEntries(fields.filter(([key]) => !wrong.has(key))),
  });
  return {
    spec: readable.success ? readable.output.spec : fallback,
    problems: problemsOf(result.issues, resource, ''),
  };
}
