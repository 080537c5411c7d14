import * as v from 'valibot';
import { looseObject } from '../schema/looseObject';
import { record } from '../schema/record';

export const API_VERSION = 'headroom/v1';

/** OpenSLO's rule for names: a DNS label. */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/), v.maxLength(63));

const metadata = looseObject({
  name,
  displayName: v.optional(v.string()),
  labels: v.optional(record(v.string(), v.union([v.string(), v.array(v.string())]))),
  annotations: v.optional(record(v.string(), v.string())),
});

/**
 * What every resource of a document has in common. Unknown fields and unknown kinds are kept: a document may come
 * from a newer version of the app.
 */
export const resourceSchema = looseObject({
  apiVersion: v.literal(API_VERSION),
  kind: v.pipe(v.string(), v.minLength(1)),
  metadata,
  spec: looseObject({}),
});

export function isResourceName(text: string): boolean {
  return v.is(name, text);
}

export type Resource = v.InferOutput<typeof resourceSchema>;
