import { equalJson } from '../../documents/json';

export interface ListDifference<T> {
  added: readonly T[];
  removed: readonly T[];
  /** The same items in another order. */
  isReordered: boolean;
}

/** What two lists of values differ in; a value that stands twice counts twice. */
export function compareLists<T>(before: readonly T[], after: readonly T[]): ListDifference<T> {
  const added = without(after, before);
  const removed = without(before, after);
  return { added, removed, isReordered: added.length + removed.length === 0 && !equalJson(before, after) };
}

function without<T>(list: readonly T[], others: readonly T[]): T[] {
  const left = [...others];
  return list.filter((item) => {
    const index = left.findIndex((other) => equalJson(item, other));
    if (index >= 0) {
      left.splice(index, 1);
    }
    return index < 0;
  });
}
