import type { JsonObject } from '../../documents/json';

/** Only the fields that are there. */
export function withoutUndefined(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
