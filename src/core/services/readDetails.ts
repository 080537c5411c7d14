import * as v from 'valibot';
import type { DocumentProblem } from '../documents/loadedDocument';
import { problemsOf } from '../documents/problemsOf';

/** What could be read of a resource's `spec`, and what of it could not. */
export interface Read<T> {
  spec: T;
  problems: readonly DocumentProblem[];
}

/** Where something is wrong nothing of `spec` is taken but its description and team, which every page has read before. */
export function readDetails<T extends { description?: string | undefined }>(
  schema: v.GenericSchema<unknown, { spec: T }>,
  resource: { spec: unknown },
  fallback: T
): Read<T> {
  const result = v.safeParse(schema, resource);
  return result.success
    ? { spec: result.output.spec, problems: [] }
    : { spec: fallback, problems: problemsOf(result.issues, resource, '') };
}
