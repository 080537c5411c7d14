import { resourceKey } from './parseResources';
import type { Resource } from './resource';

/** Resources by kind and name, in order; a second one of the same name is told apart as `SLO/name#2`. */
export function keyedResources(resources: readonly Resource[]): Map<string, Resource> {
  const keyed = new Map<string, Resource>();
  for (const resource of resources) {
    const key = resourceKey(resource);
    let free = key;
    for (let count = 2; keyed.has(free); count += 1) {
      free = `${key}#${count}`;
    }
    keyed.set(free, resource);
  }
  return keyed;
}
