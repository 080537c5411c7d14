import * as z from 'zod/mini';

export const API_VERSION = 'headroom/v1';

/** OpenSLO's rule for names: a DNS label. */
const name = z.string().check(z.regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/), z.maxLength(63));

const metadata = z.looseObject({
  name,
  displayName: z.optional(z.string()),
  labels: z.optional(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
  annotations: z.optional(z.record(z.string(), z.string())),
});

/**
 * What every resource of a document has in common. Unknown fields and unknown kinds are kept: a document may come
 * from a newer version of the app.
 */
export const resourceSchema = z.looseObject({
  apiVersion: z.literal(API_VERSION),
  kind: z.string().check(z.minLength(1)),
  metadata,
  spec: z.looseObject({}),
});

export type Resource = z.infer<typeof resourceSchema>;
