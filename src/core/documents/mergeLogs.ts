import { equalJson, isJsonObject, type JsonObject } from './json';

type Entry = JsonObject & { at: string };

const DAY_MS = 86_400_000;

/**
 * A list to which both sides only added, each entry with a moment `at` of its own: all of them in order of time. What
 * both added within a day counts once, from when it was first said: a save whose answer was lost is made again. Undefined where that is not so.
 */
export function mergeLogs(base: unknown, theirs: unknown, ours: unknown): Entry[] | undefined {
  const [before, there, here] = [base ?? [], theirs, ours];
  if (!isLog(before) || !isLog(there) || !isLog(here) || !isGrown(before, there) || !isGrown(before, here)) {
    return undefined;
  }
  const isNew = (entry: Entry) => !before.some((one) => equalJson(one, entry));
  const [newThere, newHere] = [there.filter(isNew), here.filter(isNew)];
  const kept = [
    ...before,
    ...newThere.filter((entry) => !isRepeated(entry, newHere)),
    ...newHere.filter((entry) => !isRepeated(entry, newThere)),
  ];
  const all = new Map(kept.map((entry) => [entry.at, entry]));
  const isClear = kept.every((entry) => equalJson(all.get(entry.at), entry));
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

function isRepeated(entry: Entry, others: readonly Entry[]): boolean {
  return others.some((one) => {
    const laterMs = Date.parse(entry.at) - Date.parse(one.at);
    return laterMs > 0 && laterMs < DAY_MS && equalJson({ ...one, at: '' }, { ...entry, at: '' });
  });
}

function isGrown(before: readonly Entry[], after: readonly Entry[]): boolean {
  return before.every((entry) => after.some((one) => equalJson(one, entry)));
}
