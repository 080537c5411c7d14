import { listDrafts } from '../../../adapters/documents/drafts';
import { newDraftPrefix } from './newDraftKey';
import { parseDraft, type SloDraft } from './parseDraft';

export interface OtherDraft extends SloDraft {
  key: string;
}

/** Drafts of new SLOs from other tabs, the newest first. */
export async function otherDrafts(ownKey: string): Promise<OtherDraft[]> {
  const found = await listDrafts(newDraftPrefix);
  return found
    .flatMap(({ key, value }) => {
      const draft = key === ownKey ? undefined : parseDraft(value);
      return draft ? [{ key, ...draft }] : [];
    })
    .sort((a, b) => b.keptAtMs - a.keptAtMs);
}
