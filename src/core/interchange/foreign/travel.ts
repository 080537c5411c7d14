import { equalJson, isJsonObject, type JsonObject, keysOf, own, put } from '../../documents/json';
import { formatPath, parsePath } from '../../documents/path';
import { checkValue } from '../checkValue';
import { objectAt, textAt } from './fields';
import type { Path } from './foreignRead';

/** What another format cannot say travels under this annotation, as the JSON of `Difference`s. */
export const TRAVEL_ANNOTATION = 'headroom/definition';

/** `{ composite, target }` of an SLO made of others, which other formats put together in other ways. */
export const COMPOSITE_ANNOTATION = 'headroom/composite';

/** Resources of kinds that the other format does not have, as a JSON list, beside the first that it has. */
export const BESIDE_ANNOTATION = 'headroom/beside';

/** What stands at a path in the other format, and what is meant; absent is absent. */
export interface Difference {
  path: string;
  was?: unknown;
  is?: unknown;
}

/** What has to change in `was` to be `is`. Below an indicator whole parts are exchanged: half a query counts nothing. */
export function differencesOf(was: unknown, is: unknown, path: Path = []): Difference[] {
  if (equalJson(was, is)) {
    return [];
  }
  if (isJsonObject(was) && isJsonObject(is) && !isExchanged(was, is, path)) {
    return keysOf(was, is).flatMap((key) => differencesOf(own(was, key), own(is, key), [...path, key]));
  }
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length) {
    return was.flatMap((item: unknown, index) => differencesOf(item, is[index], [...path, index]));
  }
  return [difference(path, was, is)];
}

function difference(path: Path, was: unknown, is: unknown): Difference {
  return { path: formatPath('', path), ...(was !== undefined && { was }), ...(is !== undefined && { is }) };
}

/** What was meant; a place that somebody has changed since keeps that change. */
export function applyDifferences(value: JsonObject, differences: readonly Difference[]): JsonObject {
  return differences.reduce<JsonObject>((whole, difference) => {
    const path = parsePath(difference.path);
    const changed = path.length === 0 ? whole : changedAt(whole, path, difference);
    return isJsonObject(changed) ? changed : whole;
  }, value);
}

/** Undefined where the text is no list of them. */
export function parseDifferences(text: string): Difference[] | undefined {
  const parsed = parseSafe(text);
  return Array.isArray(parsed) && parsed.every(isDifference) ? parsed : undefined;
}

/** Undefined where the text is no JSON object. */
export function parseObject(text: string): JsonObject | undefined {
  const parsed = parseSafe(text);
  return isJsonObject(parsed) ? parsed : undefined;
}

/** The composite as this app wrote it beside what the format can say of it. */
export function compositeIn(object: JsonObject): JsonObject | undefined {
  const text = textAt(objectAt(objectAt(object, 'metadata'), 'annotations'), COMPOSITE_ANNOTATION);
  return text === undefined ? undefined : parseObject(text);
}

/** Undefined where the text is no list of objects in JSON. */
export function parseObjects(text: string): JsonObject[] | undefined {
  const parsed = parseSafe(text);
  return Array.isArray(parsed) && parsed.every(isJsonObject) ? parsed : undefined;
}

/** Held to the same bounds as the text around it. */
function parseSafe(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return checkValue(value) === undefined ? value : undefined;
  } catch {
    return undefined; // the reader says so
  }
}

function isDifference(value: unknown): value is Difference {
  return isJsonObject(value) && typeof own(value, 'path') === 'string';
}

function isExchanged(was: JsonObject, is: JsonObject, path: Path): boolean {
  return path.includes('indicator') && Object.keys(was).some((key) => own(is, key) === undefined);
}

function changedAt(value: unknown, path: Path, difference: Difference): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    return equalJson(value, difference.was) ? difference.is : value;
  }
  if (Array.isArray(value) && typeof key === 'number') {
    return value.map((item: unknown, index) => (index === key ? changedAt(item, rest, difference) : item));
  }
  if (typeof key !== 'string' || !isJsonObject(value)) {
    return value;
  }
  const inner = changedAt(own(value, key), rest, difference);
  const copy: Record<string, unknown> = {};
  Object.entries(value).forEach(([name, field]) => put(copy, name, field));
  put(copy, key, inner);
  return inner === undefined ? Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key)) : copy;
}
