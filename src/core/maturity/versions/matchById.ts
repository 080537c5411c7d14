interface Named {
  id: string;
  formerIds?: readonly string[] | undefined;
}

export interface Matched<T> {
  /** What both versions have, in the later one's order. */
  pairs: ReadonlyArray<{ before: T; after: T }>;
  added: readonly T[];
  removed: readonly T[];
}

/** What became of what: by the same id, else by a former id; of several former ones the first that there was. */
export function matchById<T extends Named>(before: readonly T[], after: readonly T[]): Matched<T> {
  const old = new Map(before.map((one) => [one.id, one]));
  const taken = new Set(after.filter(({ id }) => old.has(id)).map(({ id }) => id));
  const pairs: Array<{ before: T; after: T }> = [];
  const added: T[] = [];
  for (const now of after) {
    const former = old.has(now.id) ? now.id : now.formerIds?.find((id) => old.has(id) && !taken.has(id));
    const found = former === undefined ? undefined : old.get(former);
    if (found === undefined) {
      added.push(now);
    } else {
      taken.add(found.id);
      pairs.push({ before: found, after: now });
    }
  }
  return { pairs, added, removed: before.filter(({ id }) => !taken.has(id)) };
}

/** Whether what both have stands in another order. */
export function isReordered<T extends Named>(before: readonly T[], { pairs }: Matched<T>): boolean {
  const places = pairs.map((pair) => before.indexOf(pair.before));
  return places.some((place, index) => place < (places[index - 1] ?? -1));
}
