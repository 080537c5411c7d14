export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value : [];
}

/** An object of texts (labels, annotations); other values are left out. */
export function textMapOf(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(objectOf(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** What an error says; told by its shape, because some errors come from another realm. */
export function messageOf(error: unknown): string {
  return textOf(objectOf(error).message) || String(error);
}
