import type { Signal } from '../modelSchema';

/** The signal of a key: its id, or its id with one kind of review behind it (`signalKey`). */
export function signalOfKey(signals: readonly Signal[], key: string): Signal | undefined {
  return signals.find(({ id }) => id === key || key.startsWith(`${id}:`));
}
