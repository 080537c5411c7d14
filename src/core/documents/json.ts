/** A JSON object whose fields are not looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Same JSON, whatever the order of keys; an absent field equals one that is undefined. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => equalJson(item, b[index]));
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    return keysOf(a, b).every((key) => equalJson(own(a, key), own(b, key)));
  }
  return false;
}

/** Every key of the objects, in order of first appearance. */
export function keysOf(...objects: readonly JsonObject[]): string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object)))];
}

/** The object's own field: `constructor` of an empty object is undefined. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Puts a field so that even the key `__proto__` is an ordinary one. */
export function put(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
