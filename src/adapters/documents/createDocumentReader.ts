import { folderDirectory } from '../directory/folderDirectory';
import { dashboardApi } from './api/dashboardApi';
import type { DocumentReader } from './documentStore';
import type { DocumentHttp } from './http/documentHttp';
import { isProblem } from './http/storeProblem';
import { noObjectMemory, type ObjectMemory } from './local/objectMemory';
import { type RevisionMemory, tabRevisionMemory } from './local/revisionMemory';
import { KnownDocuments } from './store/knownDocuments';
import { listDocuments } from './store/listDocuments';
import { readDocument, type StoreParts } from './store/readDocument';

export interface DocumentStoreOptions {
  http: DocumentHttp;
  /** `config.namespace` */
  namespace: string;
  memory?: RevisionMemory;
  objects?: ObjectMemory;
  nowMs?: () => number;
}

/** A reader, and what writing over the same documents needs: most panels only read, and carry no code to write. */
export interface OpenReader {
  reader: DocumentReader;
  parts: StoreParts;
  known: KnownDocuments;
  /** Until the search index has it, a list does not take what was just written for deleted. */
  wasWritten(uid: string): void;
}

/** The search index may lag behind a write by this much. */
const INDEX_LAG_MS = 10_000;

/** Documents in the dashboards of a Grafana, to look at. */
export function createDocumentReader(options: DocumentStoreOptions): OpenReader {
  const { http, namespace, memory = tabRevisionMemory(), objects = noObjectMemory, nowMs = Date.now } = options;
  const folders = folderDirectory(http);
  const parts: StoreParts = { http, namespace, api: dashboardApi(http, namespace), folders, memory, objects };
  const known = new KnownDocuments();
  const watched = new Map<string, number>();
  const writtenAtMs = new Map<string, number>();
  const reading = new Map<string, ReturnType<DocumentReader['read']>>();
  let listedAtMs = -Infinity;
  let listing: Promise<void> | undefined;

  async function list(force: boolean): Promise<void> {
    const onScreen = new Set(watched.keys());
    const isJustWritten = (uid: string) => nowMs() - (writtenAtMs.get(uid) ?? -Infinity) < INDEX_LAG_MS;
    await listDocuments(parts, known, { force, onScreen, isJustWritten });
    listedAtMs = nowMs();
    known.flush();
  }

  const read: DocumentReader['read'] = async (uid) => {
    const found = await readDocument(parts, uid);
    if (isProblem(found)) {
      known.putProblem(uid, found);
    } else {
      known.put(found);
    }
    known.flush();
    return isProblem(found) ? found : found.document;
  };

  const reader: DocumentReader = {
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
  };
  return { reader, parts, known, wasWritten: (uid) => writtenAtMs.set(uid, nowMs()) };
}
