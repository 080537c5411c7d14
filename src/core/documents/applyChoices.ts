import * as v from 'valibot';
import type { Conflict } from './conflict';
import { isJsonObject } from './json';
import { keyedResources } from './keyedResources';
import { parsePath } from './path';
import { resourceSchema, type Resource } from './resource';

/** The merged resources (ours in each conflict) with theirs in the conflicts given. */
export function applyChoices(merged: readonly Resource[], takeTheirs: readonly Conflict[]): Resource[] {
  const keyed = new Map<string, unknown>(keyedResources(merged));
  for (const { resource, path, theirs } of takeTheirs) {
    keyed.set(resource, replaceAt(keyed.get(resource), parsePath(path), theirs));
  }
  return [...keyed.values()].flatMap((value) => {
    const parsed = v.safeParse(resourceSchema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

function replaceAt(value: unknown, path: ReadonlyArray<string | number>, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    return replacement;
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? replaceAt(item, rest, replacement) : item));
  }
  const object = isJsonObject(value) ? value : {};
  const { [key]: old, ...others } = object;
  const replaced = replaceAt(old, rest, replacement);
  return replaced === undefined ? others : { ...object, [key]: replaced };
}
