import { dropDraft, loadDraft, saveDraft } from '../../../adapters/documents/drafts';
import { parseDraft, type SloDraft } from './parseDraft';

export interface KeptDraft {
  draft: SloDraft | undefined;
  /** A draft that this version of the form cannot show, as text: it is kept until somebody drops it. */
  unreadable: string | undefined;
}

/** What was typed on an earlier visit. What cannot be read is put aside, where new drafts do not overwrite it. */
export async function loadKeptDraft(key: string): Promise<KeptDraft> {
  const found = await loadDraft(key);
  const draft = parseDraft(found);
  if (found !== undefined && !draft && (await saveDraft(asideKey(key), found))) {
    await dropDraft(key);
  }
  const aside = draft ? await loadDraft(asideKey(key)) : (found ?? (await loadDraft(asideKey(key))));
  return { draft, unreadable: aside === undefined ? undefined : JSON.stringify(aside, undefined, 2) };
}

export function dropUnreadable(key: string): Promise<boolean> {
  return dropDraft(asideKey(key));
}

function asideKey(key: string): string {
  return `unreadable:${key}`;
}
