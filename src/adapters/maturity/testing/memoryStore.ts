import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { merge } from '../../../core/documents/merge';
import type { Resource } from '../../../core/documents/resource';
import type { DocumentWriter, SaveResult, StoreProblem } from '../../documents/documentStore';

const unreachable: StoreProblem = { code: 'unreachable', detail: 'offline' };

export interface MemoryStore {
  store: Pick<DocumentWriter, 'read' | 'create' | 'save'>;
  /** As others find it. */
  stored(uid: string): LoadedDocument | undefined;
  /** Calls that go wrong from now on, by what they answer instead; an empty object mends all. */
  fail(calls: Partial<Record<'read' | 'create' | 'save', StoreProblem>>): void;
  goOffline(isOffline: boolean): void;
}

/** A store that keeps documents in memory, merges stale saves by field and shows conflicts, as the real one does. */
export function memoryStore(documents: readonly LoadedDocument[]): MemoryStore {
  const kept = new Map(documents.map((document) => [document.uid, document]));
  let failing: Partial<Record<'read' | 'create' | 'save', StoreProblem>> = {};

  function put(document: LoadedDocument, resources: readonly Resource[]): SaveResult {
    const next = { ...document, resources, resourceVersion: String(Number(document.resourceVersion) + 1) };
    kept.set(document.uid, structuredClone(next));
    return { kind: 'saved', document: next };
  }

  function failed(problem: StoreProblem): SaveResult {
    return { kind: 'failed', problem };
  }

  return {
    store: {
      read: async (uid) => failing.read ?? kept.get(uid) ?? { code: 'not-found', detail: uid },
      create: async ({ uid, title, folderUid, resources }) => {
        if (failing.create !== undefined) {
          return failed(failing.create);
        }
        return kept.has(uid)
          ? failed({ code: 'exists', detail: uid })
          : put({ ...memoryDocument(uid, resources), title, folderUid }, resources);
      },
      save: async (base, ours) => {
        const theirs = kept.get(base.uid);
        if (failing.save !== undefined || theirs === undefined) {
          return failed(failing.save ?? { code: 'not-found', detail: base.uid });
        }
        const merged = merge(base.resources, theirs.resources, ours);
        return merged.conflicts.length > 0
          ? { kind: 'conflict', conflicts: merged.conflicts, theirs, ours: merged.resources }
          : put(theirs, merged.resources);
      },
    },
    stored: (uid) => kept.get(uid),
    fail: (calls) => {
      failing = calls;
    },
    goOffline: (isOffline) => {
      failing = isOffline ? { read: unreachable, create: unreachable, save: unreachable } : {};
    },
  };
}

/** A document that the reader may change, in the folder “Shop”. */
export function memoryDocument(uid: string, resources: readonly Resource[]): LoadedDocument {
  return {
    uid,
    title: uid,
    folderUid: 'shop',
    folderTitle: 'Shop',
    resourceVersion: '0',
    revision: 1,
    canSave: true,
    canDelete: true,
    managedBy: undefined,
    copyOf: undefined,
    resources,
    slos: [],
    sloResources: [],
    services: [],
    teams: [],
    problems: [],
    overwritten: undefined,
  };
}
