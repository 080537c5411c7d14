import { equalJson, isJsonObject, own, type JsonObject } from '../documents/json';
import { mergeLogs } from '../documents/mergeLogs';
import { recordFields } from '../documents/record/readSloRecord';
import type { Resource } from '../documents/resource';
import { mergeTargets } from './mergeTargets';

/** What other formats have a word for: where they leave it out, it is meant to be gone. */
const SAID = new Set([
  ...['description', 'service', 'indicator', 'indicatorRef', 'composite', 'timeWindow', 'budgetingMethod'],
  ...['objectives', 'alertPolicies'],
]);
/** What pages write down beside the definition: a text of Headroom's own that leaves it out may be older. */
const WRITTEN_SINCE = new Set([...Object.keys(recordFields), 'targets', 'exclusions']);

/**
 * An SLO or a service of a text with what is stored and not taken back by it. Of another format (`isMade`) that is whatever
 * the format has no word for; of Headroom's own it is the record, agreement, history, targets by date and exclusions. What
 * the text does say stays as it says; of what happened, both sides count.
 */
export function withStoredFields(given: Resource, stored: Resource, isMade: boolean): Resource {
  if (given.kind !== 'SLO' && given.kind !== 'Service') {
    return given;
  }
  const { displayName } = stored.metadata;
  const stays = (key: string) => (isMade ? !SAID.has(key) : WRITTEN_SINCE.has(key));
  const kept = Object.entries(stored.spec).filter(([key]) => stays(key) && !Object.hasOwn(given.spec, key));
  return {
    ...given,
    metadata: { ...(isMade && displayName !== undefined && { displayName }), ...given.metadata },
    spec: { ...given.spec, ...Object.fromEntries(kept), ...ofBoth(given.spec, stored.spec) },
  };
}

const MERGED: Readonly<Record<string, (there: unknown, here: unknown) => unknown>> = {
  life: mergedLog,
  revisions: mergedLog,
  reviews: mergedLog,
  targets: mergeTargets,
  record: (there, here) => (isJsonObject(there) && isJsonObject(here) ? { ...there, ...here } : undefined),
};

/** An older text does not take back what was written down since. */
function ofBoth(given: JsonObject, stored: JsonObject): JsonObject {
  const merged = Object.entries(MERGED).flatMap(([key, merge]) => {
    const [there, here] = [own(stored, key), own(given, key)];
    const both = there === undefined || here === undefined || equalJson(there, here) ? undefined : merge(there, here);
    return both === undefined ? [] : [[key, both] as const];
  });
  return Object.fromEntries(merged);
}

function mergedLog(there: unknown, here: unknown): unknown {
  return mergeLogs(undefined, there, here);
}
