import { isLoaded } from '../../../core/documents/isLoaded';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { merge } from '../../../core/documents/merge';
import type { Resource } from '../../../core/documents/resource';
import type { DocumentContent } from '../../../core/documents/writeDocument';
import type { SaveResult, StoreProblem } from '../documentStore';
import { isProblem } from '../http/storeProblem';
import type { Known, KnownDocuments } from './knownDocuments';
import { knownDocument, readDocument, type StoreParts } from './readDocument';
import { saveMessage } from './saveMessage';
import { managedFile, writeObject } from './writeObject';

const RETRIES = 3;

interface Edit {
  /** What the edit started from. */
  base: LoadedDocument;
  resources: readonly Resource[];
  /** The version to write over: the one read, or the one whose conflicts were settled. */
  overResourceVersion: string;
}

/** Writes an edit; what somebody else saved in between is merged in, or shown as a conflict with nothing written. */
export async function saveDocument(parts: StoreParts, known: KnownDocuments, edit: Edit): Promise<SaveResult> {
  const { uid } = edit.base;
  let start: LoadedDocument = edit.base;
  let resources = edit.resources;
  let target: Known | StoreProblem = known.at(uid, edit.overResourceVersion) ?? (await readDocument(parts, uid));
  const settled = known.at(uid, edit.overResourceVersion)?.document;
  start = settled !== undefined && isLoaded(settled) ? settled : start;

  for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
    const theirs = writable(target);
    if ('kind' in theirs) {
      return theirs;
    }
    if (theirs.document.resourceVersion !== start.resourceVersion) {
      const merged = mergeWith(start, theirs.document, resources);
      if (merged.conflicts.length > 0) {
        known.put(theirs);
        return { kind: 'conflict', conflicts: merged.conflicts, theirs: theirs.document, ours: merged.resources };
      }
      ({ resources } = merged);
      start = theirs.document;
    }
    const written = await write(parts, known, theirs, content(theirs, edit.base, resources));
    if (written !== 'stale') {
      return written;
    }
    target = await readDocument(parts, uid);
  }
  return { kind: 'failed', problem: { code: 'server-error', detail: 'changed-too-often' } };
}

type Writable = Known & { document: LoadedDocument };

/** What may be written over, or why it may not. */
function writable(target: Known | StoreProblem): Writable | Extract<SaveResult, { kind: 'failed' }> {
  if (isProblem(target)) {
    return { kind: 'failed', problem: target };
  }
  const { object, document } = target;
  if (!isLoaded(document)) {
    const [problem] = document.problems;
    return { kind: 'failed', problem: { code: 'invalid', detail: problem ? `${problem.path}: ${problem.code}` : '' } };
  }
  const newer = document.problems.find(({ code }) => code === 'newer-format');
  if (newer !== undefined) {
    return { kind: 'failed', problem: { code: 'newer-format', detail: newer.detail } };
  }
  return { object, document };
}

/** An older revision than the one we started from was written by an editor that knows nothing of definitions: ours stay. */
function mergeWith(start: LoadedDocument, theirs: LoadedDocument, ours: readonly Resource[]) {
  return merge(start.resources, theirs.revision < start.revision ? start.resources : theirs.resources, ours);
}

function content(
  { object, document }: Writable,
  base: LoadedDocument,
  resources: readonly Resource[]
): DocumentContent {
  const seen = [document, base].flatMap(({ revision, overwritten }) => [revision, overwritten?.seenRevision ?? 0]);
  return { uid: object.uid, revision: Math.max(...seen) + 1, generation: object.generation + 1, resources };
}

async function write(
  parts: StoreParts,
  known: KnownDocuments,
  { object, document }: Writable,
  next: DocumentContent
): Promise<SaveResult | 'stale'> {
  if (object.managedBy !== undefined) {
    return managedFile(object, next);
  }
  const message = saveMessage(document.resources, next.resources, next.revision);
  const written = await writeObject(parts, object, next, message);
  if (written === 'stale') {
    return written;
  }
  if (isProblem(written)) {
    return failure(parts, document, written);
  }
  const saved = await knownDocument(parts, written, document.folderTitle);
  known.put(saved);
  return isLoaded(saved.document)
    ? { kind: 'saved', document: saved.document }
    : { kind: 'failed', problem: { code: 'unexpected-answer', detail: 'document-not-kept' } };
}

/** A refused write names the folder. A write to what was deleted meanwhile ends as an error of the server. */
async function failure(parts: StoreParts, document: LoadedDocument, problem: StoreProblem): Promise<SaveResult> {
  if (problem.code === 'forbidden') {
    return { kind: 'refused', folderTitle: document.folderTitle, detail: `dashboards:write ${problem.detail}` };
  }
  if (problem.code === 'server-error') {
    const now = await parts.api.get(document.uid);
    return { kind: 'failed', problem: isProblem(now) && now.code === 'not-found' ? now : problem };
  }
  return { kind: 'failed', problem };
}
