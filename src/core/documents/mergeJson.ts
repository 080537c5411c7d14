import { equalJson, isJsonObject, keysOf, own, put } from './json';
import { mergeLogs } from './mergeLogs';

export interface JsonConflict {
  path: ReadonlyArray<string | number>;
  base: unknown;
  theirs: unknown;
  ours: unknown;
}

/** Three versions of one value; undefined is absent. */
interface Versions {
  base: unknown;
  theirs: unknown;
  ours: unknown;
}

/**
 * Both edits of `base`, field by field. Lists count as one value, since places in them say nothing about what moved;
 * a list that has one item in all versions is merged inside it, and one that both sides only added moments to has all
 * of them. Agreements to different terms are not mixed. A conflict takes ours and is reported.
 */
export function mergeJson(
  versions: Versions,
  path: ReadonlyArray<string | number>,
  conflicts: JsonConflict[]
): unknown {
  const { base, theirs, ours } = versions;
  if (equalJson(base, theirs) || equalJson(theirs, ours)) {
    return ours;
  }
  if (equalJson(base, ours)) {
    return theirs;
  }
  if (haveFields(versions) && !areAgreementsApart(versions, path)) {
    return mergeFields(versions, path, conflicts);
  }
  if (isSingle(base) && isSingle(theirs) && isSingle(ours)) {
    return [mergeJson({ base: base[0], theirs: theirs[0], ours: ours[0] }, [...path, 0], conflicts)];
  }
  const log = mergeLogs(base, theirs, ours);
  if (log !== undefined) {
    return log;
  }
  conflicts.push({ path, base, theirs, ours });
  return ours;
}

function haveFields({ base, theirs, ours }: Versions): boolean {
  return isJsonObject(theirs) && isJsonObject(ours) && (base === undefined || isJsonObject(base));
}

/** Roles that agreed to one definition have not agreed to another. */
function areAgreementsApart({ theirs, ours }: Versions, path: ReadonlyArray<string | number>): boolean {
  const termsOf = (side: unknown) => (isJsonObject(side) ? own(side, 'terms') : undefined);
  return path.join('.') === 'spec.agreement' && !equalJson(termsOf(theirs), termsOf(ours));
}

function mergeFields(versions: Versions, path: ReadonlyArray<string | number>, conflicts: JsonConflict[]): object {
  const [base, theirs, ours] = [versions.base, versions.theirs, versions.ours].map((side) =>
    isJsonObject(side) ? side : {}
  );
  const merged: Record<string, unknown> = {};
  for (const key of keysOf(base ?? {}, theirs ?? {}, ours ?? {})) {
    const field = { base: own(base ?? {}, key), theirs: own(theirs ?? {}, key), ours: own(ours ?? {}, key) };
    const value = mergeJson(field, [...path, key], conflicts);
    if (value !== undefined) {
      put(merged, key, value);
    }
  }
  return merged;
}

function isSingle(value: unknown): value is [object] {
  return Array.isArray(value) && value.length === 1 && isJsonObject(value[0]);
}
