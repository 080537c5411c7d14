import * as v from 'valibot';
import { record } from '../../schema/record';
import { listEntries, type NestedMap, withEntry } from './nestedMap';

const outerSchema = record(v.string(), record(v.string(), v.unknown()));

/** A nested map as a draft holds it; an entry that cannot be read hides no other. */
export function readNestedMap<T>(draft: unknown, schema: v.GenericSchema<unknown, T>): NestedMap<T> {
  const stored = v.safeParse(outerSchema, draft);
  let map: NestedMap<T> = {};
  for (const { outer, inner, value } of stored.success ? listEntries(stored.output) : []) {
    const parsed = v.safeParse(schema, value);
    map = parsed.success ? withEntry(map, outer, inner, parsed.output) : map;
  }
  return map;
}
