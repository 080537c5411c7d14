export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, else an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value when it is a text, else an empty one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What an error says; errors are told by their shape, because some come from another realm. */
export function messageOf(error: unknown): string {
  return textOf(objectOf(error).message) || String(error);
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** An object of texts (labels, annotations); other values are left out. */
export function textMapOf(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(objectOf(value)).filter((e): e is [string, string] => typeof e[1] === 'string'));
}
