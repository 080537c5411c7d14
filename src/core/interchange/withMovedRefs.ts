import { isJsonObject, put } from '../documents/json';
import { parseResources } from '../documents/parseResources';
import type { ReadItem } from './readDefinitions';

/** References `uid/name` as the text has them, and where these SLOs come to lie. */
export type MovedRefs = ReadonlyMap<string, string>;

/** The definition with each text of its spec that is such a reference exchanged; the same one where there is none. */
export function withMovedRefs<T extends Pick<ReadItem, 'resource' | 'slo'>>(item: T, moved: MovedRefs): T {
  const spec = moved.size === 0 ? item.resource.spec : exchanged(item.resource.spec, moved);
  if (spec === item.resource.spec || !isJsonObject(spec)) {
    return item;
  }
  const resource = { ...item.resource, spec };
  return { ...item, resource, slo: parseResources([resource]).slos[0] ?? item.slo };
}

function exchanged(value: unknown, moved: MovedRefs): unknown {
  if (typeof value === 'string') {
    return moved.get(value) ?? value;
  }
  if (Array.isArray(value)) {
    const items = value.map((inner: unknown) => exchanged(inner, moved));
    return items.every((inner, index) => inner === value[index]) ? value : items;
  }
  if (!isJsonObject(value)) {
    return value;
  }
  const fields = Object.entries(value).map(([key, inner]) => [key, exchanged(inner, moved)] as const);
  if (fields.every(([key, inner]) => inner === value[key])) {
    return value;
  }
  const copy: Record<string, unknown> = {};
  fields.forEach(([key, inner]) => put(copy, key, inner));
  return copy;
}
