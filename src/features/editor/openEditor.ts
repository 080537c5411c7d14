import { isEqual } from 'lodash';
import type { DocumentStore, Folder } from '../../adapters/documents/documentStore';
import { editableSlo } from '../../core/documents/editableSlo';
import { isLoaded } from '../../core/documents/isLoaded';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { loadKeptDraft } from './draft/keptDraft';
import { type OtherDraft, otherDrafts } from './draft/otherDrafts';
import type { SloDraft } from './draft/parseDraft';
import { type Rebased, rebase } from './draft/rebase';
import { emptyForm, type FormValues } from './formValues';
import { toFormValues } from './toResource';

/** An SLO that is edited, and the document that it is in. */
export interface Stored {
  document: LoadedDocument;
  name: string;
}

/** What the editor opens with. */
export interface Start {
  /** Undefined for a new SLO. */
  stored: Stored | undefined;
  /** What is stored, or an empty form. */
  initial: FormValues;
  /** Changes of an earlier visit that were not saved, put on what is stored now. */
  restored: Rebased | undefined;
  /** Text of a draft that does not fit the form. */
  unreadable: string | undefined;
  /** Drafts of new SLOs from other tabs. */
  others: readonly OtherDraft[];
  /** Where a new document can be put; undefined where that could not be read. */
  folders: readonly Folder[] | undefined;
}

/** Reads what is edited anew, with its rights of now, and the draft of an earlier visit. */
export async function openEditor(
  store: DocumentStore,
  asked: Stored | undefined,
  draftKey: string,
  /** What a new SLO begins with. */
  proposed: () => Promise<Partial<FormValues>> = () => Promise.resolve({})
): Promise<Start> {
  const [{ draft, unreadable }, stored, folders, others, proposal] = await Promise.all([
    loadKeptDraft(draftKey),
    asked && readStored(store, asked),
    asked ? [] : store.folders().catch(() => undefined),
    asked ? [] : otherDrafts(draftKey),
    asked ? {} : proposed(),
  ]);
  const initial = { ...initialValues(stored, folders), ...proposal };
  const restored = draft && restore(draft, stored, initial);
  const isLeft = restored !== undefined && !isEqual(restored.values, initial);
  return { stored, initial, restored: isLeft ? restored : undefined, unreadable, others, folders };
}

/** As it is now; as it was known where it cannot be read, or is not there any more: saving tells. */
async function readStored(store: DocumentStore, asked: Stored): Promise<Stored> {
  const read = await store.read(asked.document.uid);
  const now = isLoaded(read) ? { ...asked, document: read } : asked;
  return resourceOf(now) ? now : asked;
}

function resourceOf({ document, name }: Stored) {
  return editableSlo(document, name);
}

function initialValues(stored: Stored | undefined, folders: readonly Folder[] | undefined): FormValues {
  const resource = stored && resourceOf(stored);
  if (stored && resource) {
    return toFormValues(resource, stored.document.uid);
  }
  return { ...emptyForm, folderUid: folders?.find(({ canSave }) => canSave)?.uid ?? '' };
}

function restore({ base, values }: SloDraft, stored: Stored | undefined, initial: FormValues): Rebased {
  if (stored) {
    return rebase(base, values, initial);
  }
  const folderUid = values.folderUid === base.folderUid ? initial.folderUid : values.folderUid;
  return { values: { ...values, folderUid }, clashes: [] };
}
