import { localDatabase } from './local/localDatabase';

/** Keeps what somebody typed and has not saved, over reloads. False where the browser did not take it; never rejects. */
export async function saveDraft(key: string, value: unknown): Promise<boolean> {
  return localDatabase()
    .then((database) => database.put('drafts', value, key))
    .then(
      () => true,
      () => false
    );
}

/** Undefined where there is none. The value is as old as it may be: parse it. */
export async function loadDraft(key: string): Promise<unknown> {
  return localDatabase()
    .then((database) => database.get('drafts', key))
    .catch(() => undefined);
}

export async function dropDraft(key: string): Promise<boolean> {
  return localDatabase()
    .then((database) => database.delete('drafts', key))
    .then(
      () => true,
      () => false
    );
}
