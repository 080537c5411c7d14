import { equalJson, isJsonObject, keysOf, own } from './json';
import { keyedResources } from './keyedResources';
import { formatPath } from './path';
import type { Resource } from './resource';

export interface Change {
  /** `SLO/availability` */
  resource: string;
  /** Empty where the whole resource was added or removed. */
  path: string;
  before: unknown;
  after: unknown;
}

/** What differs between two states of a document, at the deepest place that both have. */
export function diff(before: readonly Resource[], after: readonly Resource[]): Change[] {
  const [old, now] = [keyedResources(before), keyedResources(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((resource) =>
    changesIn(old.get(resource), now.get(resource), []).map((change) => ({ resource, ...change }))
  );
}

type PlaceChange = Omit<Change, 'resource'>;

function changesIn(before: unknown, after: unknown, path: ReadonlyArray<string | number>): PlaceChange[] {
  if (equalJson(before, after)) {
    return [];
  }
  if (isJsonObject(before) && isJsonObject(after)) {
    return keysOf(before, after).flatMap((key) => changesIn(own(before, key), own(after, key), [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => changesIn(item, after[index], [...path, index]));
  }
  return [{ path: formatPath('', path), before, after }];
}
