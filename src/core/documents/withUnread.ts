/**
 * A list as somebody changed those of its entries that can be read: each of the others stays as it is stored, in its
 * place. What is stored and is no list counts as one of them.
 */
export function withUnread(
  stored: unknown,
  changed: readonly unknown[],
  isRead: (entry: unknown) => boolean
): unknown[] {
  const entries: readonly unknown[] = stored === undefined ? [] : Array.isArray(stored) ? stored : [stored];
  return [...entries.entries()]
    .filter(([, entry]) => !isRead(entry))
    .reduce<unknown[]>((list, [index, entry]) => [...list.slice(0, index), entry, ...list.slice(index)], [...changed]);
}
