import * as z from 'zod/mini';
import { listEntries, type NestedMap, withEntry } from './nestedMap';

const outerSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

/** A nested map as a draft holds it; an entry that cannot be read hides no other. */
export function readNestedMap<T>(draft: unknown, schema: z.ZodMiniType<T>): NestedMap<T> {
  const stored = outerSchema.safeParse(draft);
  let map: NestedMap<T> = {};
  for (const { outer, inner, value } of stored.success ? listEntries(stored.data) : []) {
    const parsed = schema.safeParse(value);
    map = parsed.success ? withEntry(map, outer, inner, parsed.data) : map;
  }
  return map;
}
