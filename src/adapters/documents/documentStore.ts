import type { Conflict } from '../../core/documents/conflict';
import type { BrokenDocument, LoadedDocument } from '../../core/documents/loadedDocument';
import type { Resource } from '../../core/documents/resource';

/** The documents of this Grafana as far as they are known in this tab. */
export interface DocumentsState {
  status: 'loading' | 'ready' | 'failed';
  /** Why the list could not be had; documents read before stay. */
  failure: StoreProblem | undefined;
  progress: { read: number; found: number };
  documents: readonly LoadedDocument[];
  broken: readonly BrokenDocument[];
}

export interface StoreProblem {
  code:
    | 'unreachable'
    | 'unauthorised'
    | 'forbidden'
    | 'not-found'
    /** A new document's uid is taken. */
    | 'exists'
    /** The server does not accept the object. */
    | 'invalid'
    | 'too-large'
    | 'throttled'
    /** Written by a newer version of the app: shown, never saved. */
    | 'newer-format'
    | 'server-error'
    | 'unexpected-answer';
  detail: string;
}

export type { Conflict };

export type SaveResult =
  | { kind: 'saved'; document: LoadedDocument }
  /** Somebody saved in between and both changed the same fields; nothing was written. `ours` is both edits merged, with ours in each conflict. */
  | { kind: 'conflict'; conflicts: readonly Conflict[]; theirs: LoadedDocument; ours: readonly Resource[] }
  /** The right to save in this folder is missing. */
  | { kind: 'refused'; folderTitle: string; detail: string }
  /** Provisioned or managed elsewhere: the changed dashboard as a file to be put at `path`, where `before` is now. */
  | { kind: 'managed'; fileName: string; fileText: string; before: string; path: string }
  | { kind: 'failed'; problem: StoreProblem };

export interface Folder {
  /** Empty for the root folder. */
  uid: string;
  title: string;
  canSave: boolean;
}

/** The definitions that Grafana's dashboards carry, to look at. One per tab, shared by page and panels. */
export interface DocumentReader {
  state(): DocumentsState;
  subscribe(listener: () => void): () => void;
  /** Reads what changed since the last time; everything with `force`; nothing where the last time is not `olderThanMs` ago. */
  refresh(options?: { force?: boolean; olderThanMs?: number }): Promise<void>;
  /** Reads again what changed of the documents that this tab shows. */
  refreshSeen(): Promise<void>;
  /** What is known of one document without asking; undefined where nothing is. */
  peek(uid: string): LoadedDocument | BrokenDocument | StoreProblem | undefined;
  /** Says that a document is on screen, until the returned function is called. */
  watch(uid: string): () => void;
  /** One document as it is now, without reading the others. */
  read(uid: string): Promise<LoadedDocument | BrokenDocument | StoreProblem>;
}

/** The same, and to change them. */
export interface DocumentWriter extends DocumentReader {
  create(document: {
    uid: string;
    title: string;
    folderUid: string;
    tags: readonly string[];
    resources: readonly Resource[];
  }): Promise<SaveResult>;
  /**
   * Writes `resources` over the version that was read. Another edit in between is merged by resource and field;
   * `choose` writes over the version shown in an earlier conflict.
   */
  save(
    base: LoadedDocument,
    resources: readonly Resource[],
    choose?: { overResourceVersion: string }
  ): Promise<SaveResult>;
  /** Writes the definitions of the lost edit over the present dashboard; its other panels stay as they are now. */
  restore(document: LoadedDocument): Promise<SaveResult>;
  /** Drops the lost edit: what is stored now becomes the newest revision. */
  keepPresent(document: LoadedDocument): Promise<SaveResult>;
}

/** The same, and what a library of documents is looked after with: on pages. */
export interface DocumentStore extends DocumentWriter {
  remove(document: LoadedDocument): Promise<SaveResult | { kind: 'removed' }>;
  /** Makes a copy a document of its own. */
  adopt(document: LoadedDocument): Promise<SaveResult>;
  folders(): Promise<readonly Folder[]>;
}
