import type * as v from 'valibot';

import { readAs } from '../../../core/schema/readAs';

export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem'> | undefined;

/** What the browser keeps under a key; empty where it cannot be read: it is asked for again. */
export function readKept<T>(
  storage: BrowserStorage,
  key: string,
  schema: v.GenericSchema<unknown, Record<string, T>>
): Map<string, T> {
  try {
    return new Map(Object.entries(readAs(schema, JSON.parse(storage?.getItem(key) ?? '{}')) ?? {}));
  } catch {
    return new Map();
  }
}

/** Where the storage is full or forbidden it is asked for again in the next tab. */
export function keep(storage: BrowserStorage, key: string, entries: Iterable<[string, unknown]>): void {
  try {
    storage?.setItem(key, JSON.stringify(Object.fromEntries(entries)));
  } catch {
    // nothing is lost but time
  }
}
