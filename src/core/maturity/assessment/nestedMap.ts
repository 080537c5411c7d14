export type NestedMap<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** The map with one value set, or taken out with `undefined`; outer entries that become empty go too. */
export function withEntry<T>(map: NestedMap<T>, outer: string, inner: string, value: T | undefined): NestedMap<T> {
  const entries = new Map(Object.entries(Object.hasOwn(map, outer) ? (map[outer] ?? {}) : {}));
  if (value === undefined) {
    entries.delete(inner);
  } else {
    entries.set(inner, value);
  }
  const outers = new Map(Object.entries(map));
  if (entries.size === 0) {
    outers.delete(outer);
  } else {
    outers.set(outer, Object.fromEntries(entries));
  }
  return Object.fromEntries(outers);
}

/** The value at a place; own keys only, as ids and team names come from outside. */
export function entryOf<T>(map: NestedMap<T>, outer: string, inner: string): T | undefined {
  const entries = Object.hasOwn(map, outer) ? map[outer] : undefined;
  return entries !== undefined && Object.hasOwn(entries, inner) ? entries[inner] : undefined;
}

export function listEntries<T>(map: NestedMap<T>): Array<{ outer: string; inner: string; value: T }> {
  return Object.entries(map).flatMap(([outer, entries]) =>
    Object.entries(entries).map(([inner, value]) => ({ outer, inner, value }))
  );
}
