import { isJsonObject, own, type JsonObject } from '../../documents/json';
import type { Path } from './foreignRead';

/** An object's field that is an object; empty for anything else. */
export function objectAt(value: unknown, key: string): JsonObject {
  const inner = isJsonObject(value) ? own(value, key) : undefined;
  return isJsonObject(inner) ? inner : {};
}

/** An object's field that is a text; undefined for anything else and for an empty one. */
export function textAt(value: unknown, key: string): string | undefined {
  const inner = isJsonObject(value) ? own(value, key) : undefined;
  return typeof inner === 'string' && inner !== '' ? inner : undefined;
}

/** An object's field that is a list; empty for anything else. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const inner = isJsonObject(value) ? own(value, key) : undefined;
  return Array.isArray(inner) ? inner : [];
}

/** An object's fields that nothing reads. */
export function otherPaths(object: JsonObject, known: readonly string[], path: Path): Path[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key) && own(object, key) !== undefined)
    .map((key) => [...path, key]);
}
