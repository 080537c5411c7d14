import { isJsonObject } from '../../core/documents/json';

/** A copy of what is stored; empty where that is no object. */
export function asObject(value: unknown): Record<string, unknown> {
  return isJsonObject(value) ? { ...value } : {};
}
