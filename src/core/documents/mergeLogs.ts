import { equalJson, isJsonObject, type JsonObject } from './json';

type Entry = JsonObject & { at: string };

/**
 * A list to which both sides only added, each entry with a moment `at` of its own: all of them in order of time.
 * Undefined where that is not so.
 */
export function mergeLogs(base: unknown, theirs: unknown, ours: unknown): Entry[] | undefined {
  const [before, there, here] = [base ?? [], theirs, ours];
  if (!isLog(before) || !isLog(there) || !isLog(here) || !isGrown(before, there) || !isGrown(before, here)) {
    return undefined;
  }
  const all = new Map([...there, ...here].map((entry) => [entry.at, entry]));
  const isClear = [...there, ...here].every((entry) => equalJson(all.get(entry.at), entry));
  return isClear ? [...all.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)) : undefined;
}

function isLog(value: unknown): value is Entry[] {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) => isJsonObject(entry) && typeof entry.at === 'string' && Number.isFinite(Date.parse(entry.at))
    ) &&
    new Set(value.map(({ at }) => at)).size === value.length
  );
}

function isGrown(before: readonly Entry[], after: readonly Entry[]): boolean {
  return before.every((entry) => after.some((one) => equalJson(one, entry)));
}
