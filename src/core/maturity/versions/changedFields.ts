import { equalJson, isJsonObject, keysOf, own } from '../../documents/json';

/** Fields that differ, all but those named; an absent field equals one that is undefined. */
export function changedFields(
  before: object,
  after: object,
  except: readonly string[]
): Array<{ field: string; before: unknown; after: unknown }> {
  if (!isJsonObject(before) || !isJsonObject(after)) {
    return [];
  }
  return keysOf(before, after)
    .filter((field) => !except.includes(field))
    .map((field) => ({ field, before: own(before, field), after: own(after, field) }))
    .filter((change) => !equalJson(change.before, change.after));
}
