import * as v from 'valibot';
import type { Conflict } from './conflict';
import { keyedResources } from './keyedResources';
import { mergeJson, type JsonConflict } from './mergeJson';
import { formatPath } from './path';
import { resourceSchema, type Resource } from './resource';

export interface Merged {
  /** Both edits, with ours in each conflict. */
  resources: Resource[];
  conflicts: Conflict[];
}

/** Two edits of a document by resource and field. A resource that one side deleted and the other changed is a conflict. */
export function merge(base: readonly Resource[], theirs: readonly Resource[], ours: readonly Resource[]): Merged {
  const [baseByKey, theirsByKey, oursByKey] = [keyedResources(base), keyedResources(theirs), keyedResources(ours)];
  const conflicts: Conflict[] = [];
  const resources = orderOf([...baseByKey.keys()], [...theirsByKey.keys()], [...oursByKey.keys()]).flatMap((key) => {
    const found: JsonConflict[] = [];
    const versions = { base: baseByKey.get(key), theirs: theirsByKey.get(key), ours: oursByKey.get(key) };
    const merged = mergeJson(versions, [], found);
    conflicts.push(...found.map(({ path, ...sides }) => ({ resource: key, path: formatPath('', path), ...sides })));
    return asResource(merged);
  });
  return { resources, conflicts };
}

/** What was a resource on both sides is one when merged: its fields come from either. */
function asResource(merged: unknown): Resource[] {
  const parsed = v.safeParse(resourceSchema, merged);
  return parsed.success ? [parsed.output] : [];
}

/** Whoever moved or added decides; where both did, the old order stays and what is new follows by name. */
function orderOf(base: string[], theirs: string[], ours: string[]): string[] {
  const all = [...new Set([...base, ...theirs, ...ours])];
  const known = all.filter((key) => base.includes(key));
  const added = all.filter((key) => !base.includes(key)).sort();
  if (sameOrder(base, theirs)) {
    return withRest(ours, all);
  }
  return sameOrder(base, ours) ? withRest(theirs, all) : [...known, ...added];
}

function sameOrder(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

function withRest(order: string[], all: string[]): string[] {
  return [...order, ...all.filter((key) => !order.includes(key))];
}
