import { browserScope } from './local/browserScope';
import { localDatabase } from './local/localDatabase';

/**
 * Keeps what somebody typed and has not saved, over reloads, for this person in this organisation only. False where
 * the browser did not take it; never rejects.
 */
export async function saveDraft(key: string, value: unknown): Promise<boolean> {
  return localDatabase()
    .then((database) => database.put('drafts', value, [browserScope(), key]))
    .then(
      () => true,
      () => false
    );
}

/** Undefined where there is none. The value is as old as it may be: parse it. */
export async function loadDraft(key: string): Promise<unknown> {
  return localDatabase()
    .then((database) => database.get('drafts', [browserScope(), key]))
    .catch(() => undefined);
}

/** Those of this person whose keys begin so, not parsed; none where the browser keeps none. */
export async function listDrafts(prefix: string): Promise<Array<{ key: string; value: unknown }>> {
  try {
    const database = await localDatabase();
    const scope = browserScope();
    const range = IDBKeyRange.bound([scope, prefix], [scope, `${prefix}\uffff`]);
    const keys = await database.getAllKeys('drafts', range);
    return await Promise.all(keys.map(async (id) => ({ key: id[1], value: await database.get('drafts', id) })));
  } catch {
    return []; // as `loadDraft`: without a database there are no drafts
  }
}

export async function dropDraft(key: string): Promise<boolean> {
  return localDatabase()
    .then((database) => database.delete('drafts', [browserScope(), key]))
    .then(
      () => true,
      () => false
    );
}
