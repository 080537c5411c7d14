import { isJsonObject, own, put } from './json';

/**
 * The value as it may be stored: without nulls and undefined (Grafana drops keys with null), keys in the order that
 * `like` has, so that a file shows only real changes. Nulls inside arrays stay: their places count.
 */
export function cleanJson(value: unknown, like?: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => cleanJson(item, Array.isArray(like) ? like[index] : undefined));
  }
  if (!isJsonObject(value)) {
    return value;
  }
  const clean: Record<string, unknown> = {};
  const model = isJsonObject(like) ? like : {};
  for (const key of new Set([...Object.keys(model), ...Object.keys(value)])) {
    const field = own(value, key);
    if (field !== undefined && field !== null) {
      put(clean, key, cleanJson(field, own(model, key)));
    }
  }
  return clean;
}
