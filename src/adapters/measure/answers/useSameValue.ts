import { useMemo, useState } from 'react';

/** The same object as long as it says the same: lists built anew on each render start nothing anew. */
export function useSameValue<T>(value: T): T {
  const text = useMemo(() => JSON.stringify(value), [value]);
  const [kept, setKept] = useState({ text, value });
  if (kept.text !== text) {
    setKept({ text, value });
    return value;
  }
  return kept.value;
}
