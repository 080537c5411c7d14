import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { folderDirectory } from '../directory/folderDirectory';
import { dashboardApi } from './api/dashboardApi';
import type { DocumentStore, SaveResult } from './documentStore';
import type { DocumentHttp } from './http/documentHttp';
import { isProblem } from './http/storeProblem';
import { noObjectMemory, type ObjectMemory } from './local/objectMemory';
import { type RevisionMemory, tabRevisionMemory } from './local/revisionMemory';
import { createDocument } from './store/createDocument';
import { KnownDocuments } from './store/knownDocuments';
import { listDocuments } from './store/listDocuments';
import { readDocument, type StoreParts } from './store/readDocument';
import { removeDocument } from './store/removeDocument';
import { restoreDocument } from './store/restoreDocument';
import { saveDocument } from './store/saveDocument';

export interface DocumentStoreOptions {
  http: DocumentHttp;
  /** `config.namespace` */
  namespace: string;
  memory?: RevisionMemory;
  objects?: ObjectMemory;
  nowMs?: () => number;
}

/** The search index may lag behind a write by this much. */
const INDEX_LAG_MS = 10_000;

/** Documents in the dashboards of a Grafana. */
export function createDocumentStore(options: DocumentStoreOptions): DocumentStore {
  const { http, namespace, memory = tabRevisionMemory(), objects = noObjectMemory, nowMs = Date.now } = options;
  const folders = folderDirectory(http, namespace);
  const parts: StoreParts = { http, namespace, api: dashboardApi(http, namespace), folders, memory, objects };
  const known = new KnownDocuments();
  const watched = new Map<string, number>();
  const writtenAtMs = new Map<string, number>();
  const reading = new Map<string, ReturnType<DocumentStore['read']>>();
  let listedAtMs = -Infinity;
  let listing: Promise<void> | undefined;
  let foldersUnderWay: ReturnType<typeof folders.list> | undefined;

  async function list(force: boolean): Promise<void> {
    const onScreen = new Set(watched.keys());
    const isJustWritten = (uid: string) => nowMs() - (writtenAtMs.get(uid) ?? -Infinity) < INDEX_LAG_MS;
    await listDocuments(parts, known, { force, onScreen, isJustWritten });
    listedAtMs = nowMs();
    known.flush();
  }

  const read: DocumentStore['read'] = async (uid) => {
    const found = await readDocument(parts, uid);
    if (isProblem(found)) {
      known.putProblem(uid, found);
    } else {
      known.put(found);
    }
    known.flush();
    return isProblem(found) ? found : found.document;
  };

  async function written<R extends SaveResult | { kind: 'removed' }>(uid: string, work: Promise<R>): Promise<R> {
    const result = await work;
    if (result.kind === 'saved') {
      writtenAtMs.set(uid, nowMs());
    }
    known.flush();
    return result;
  }

  const save = (
    base: LoadedDocument,
    resources: LoadedDocument['resources'],
    overResourceVersion = base.resourceVersion
  ) => written(base.uid, saveDocument(parts, known, { base, resources, overResourceVersion }));

  return {
    state: () => known.state(),
    subscribe: (listener) => known.subscribe(listener),
    peek: (uid) => known.peek(uid),
    watch(uid) {
      watched.set(uid, (watched.get(uid) ?? 0) + 1);
      if (known.isRemembered(uid)) {
        void this.read(uid);
      }
      return () => {
        const left = (watched.get(uid) ?? 1) - 1;
        left > 0 ? watched.set(uid, left) : watched.delete(uid);
      };
    },
    async refresh({ force = false, olderThanMs = 0 } = {}) {
      const before = listing;
      if (nowMs() - listedAtMs < olderThanMs) {
        return before;
      }
      if (before !== undefined && !force) {
        return before;
      }
      const run = (before ?? Promise.resolve())
        .then(() => list(force))
        .finally(() => {
          listing = listing === run ? undefined : listing;
        });
      listing = run;
      return run;
    },
    async refreshSeen() {
      if (known.state().status === 'ready') {
        return this.refresh();
      }
      await Promise.all([...watched.keys()].map((uid) => this.read(uid)));
    },
    read(uid) {
      const running = reading.get(uid) ?? read(uid).finally(() => reading.delete(uid));
      reading.set(uid, running);
      return running;
    },
    create: (wanted) => written(wanted.uid, createDocument(parts, known, wanted)),
    save: (base, resources, choose) => save(base, resources, choose?.overResourceVersion),
    remove: (document) => written(document.uid, removeDocument(parts, known, document)),
    restore: (document) => written(document.uid, restoreDocument(parts, known, document)),
    keepPresent: (document) => save(document, document.resources),
    adopt: (document) => save(document, document.resources),
    folders() {
      foldersUnderWay ??= folders.list().finally(() => (foldersUnderWay = undefined));
      return foldersUnderWay;
    },
  };
}
