import { isLoaded } from '../../../core/documents/isLoaded';
import type { BrokenDocument, LoadedDocument } from '../../../core/documents/loadedDocument';
import type { DashboardObject } from '../api/dashboardObject';
import type { DocumentsState, StoreProblem } from '../documentStore';

/** A document as it was read. */
export interface Known {
  object: DashboardObject;
  document: LoadedDocument | BrokenDocument;
}

/** Of a document that lists and cannot be read. */
export interface Unread {
  document: BrokenDocument;
}

/** So many versions read before are kept, to tell what an editor started from. */
const REMEMBERED = 50;
/** Drawing a long list costs more than reading a few documents. */
const NOTIFY_AFTER_MS = 200;

/** How far the reading of all is. */
type Listing = Pick<DocumentsState, 'status' | 'failure' | 'progress'>;

/** What this tab knows of documents, and who wants to hear of changes. */
export class KnownDocuments {
  readonly #present = new Map<string, Known | Unread>();
  readonly #problems = new Map<string, StoreProblem>();
  readonly #remembered = new Set<string>();
  readonly #past = new Map<string, Known>();
  readonly #listeners = new Set<() => void>();
  #listing: Listing = {
    status: 'loading',
    failure: undefined,
    progress: { read: 0, found: 0 },
  };
  #snapshot: DocumentsState | undefined;
  #lists: Pick<DocumentsState, 'documents' | 'broken'> = { documents: [], broken: [] };
  #timer: ReturnType<typeof setTimeout> | undefined;

  state(): DocumentsState {
    this.#snapshot ??= { ...this.#listing, ...this.#byTitle() };
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  uids(): string[] {
    return [...this.#present.keys()];
  }

  object(uid: string): DashboardObject | undefined {
    const known = this.#present.get(uid);
    return known && 'object' in known ? known.object : undefined;
  }

  resourceVersion(uid: string): string | undefined {
    return this.object(uid)?.resourceVersion;
  }

  /** Known from an earlier visit only: its content is as it is now, what the user may do with it perhaps not. */
  isRemembered(uid: string): boolean {
    return this.#remembered.has(uid);
  }

  peek(uid: string): LoadedDocument | BrokenDocument | StoreProblem | undefined {
    return this.#present.get(uid)?.document ?? this.#problems.get(uid);
  }

  /** The document in a version that was read before. */
  at(uid: string, resourceVersion: string): Known | undefined {
    return this.#past.get(`${uid}@${resourceVersion}`);
  }

  putRemembered(known: Known): void {
    this.put(known);
    this.#remembered.add(known.object.uid);
  }

  put(known: Known): void {
    const { uid, resourceVersion } = known.object;
    this.#remembered.delete(uid);
    if (!this.#problems.has(uid) && isSame(this.#present.get(uid), known)) {
      return; // read again, as it was: nobody has to draw anew
    }
    this.#present.set(uid, known);
    this.#problems.delete(uid);
    this.#past.delete(`${uid}@${resourceVersion}`);
    this.#past.set(`${uid}@${resourceVersion}`, known);
    this.#forgetOldest();
    this.#changed();
  }

  putUnread(document: BrokenDocument): void {
    this.#present.set(document.uid, { document });
    this.#changed();
  }

  /** A document asked for by itself could not be had. One that was read before stays, unless it is gone. */
  putProblem(uid: string, problem: StoreProblem): void {
    this.#problems.set(uid, problem);
    if (problem.code === 'not-found' || problem.code === 'forbidden') {
      this.#present.delete(uid);
    }
    this.#changed();
  }

  drop(uid: string): void {
    this.#present.delete(uid);
    this.#changed();
  }

  list(listing: Partial<Listing>): void {
    this.#listing = { ...this.#listing, ...listing };
    this.#changed();
  }

  /** Tells listeners now, not soon. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#listeners.forEach((listener) => listener());
  }

  #forgetOldest(): void {
    const inUse = (key: string) =>
      this.resourceVersion(key.slice(0, key.lastIndexOf('@'))) === key.slice(key.lastIndexOf('@') + 1);
    const old = [...this.#past.keys()].filter((key) => !inUse(key));
    old.slice(0, Math.max(0, old.length - REMEMBERED)).forEach((key) => this.#past.delete(key));
  }

  /** Many documents come in one after the other: listeners hear of some together. */
  #changed(): void {
    this.#snapshot = undefined;
    this.#timer ??= setTimeout(() => this.flush(), NOTIFY_AFTER_MS);
  }

  #byTitle(): Pick<DocumentsState, 'documents' | 'broken'> {
    const all = [...this.#present.values()]
      .map(({ document }) => document)
      .sort((a, b) => a.title.localeCompare(b.title) || a.uid.localeCompare(b.uid));
    // The same lists as long as they hold the same: the listing alone may have moved.
    const documents = steady(this.#lists.documents, all.filter(isLoaded));
    const broken = steady(
      this.#lists.broken,
      all.filter((document) => !isLoaded(document))
    );
    this.#lists = { documents, broken };
    return this.#lists;
  }
}

function isSame(before: Known | Unread | undefined, now: Known): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now);
}

function steady<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && before.every((one, i) => one === now[i]) ? before : now;
}
