import type { DashboardObject } from '../api/dashboardObject';
import { findDashboards, type Hit } from '../api/findDashboards';
import { listVersions } from '../api/listVersions';
import { isProblem } from '../http/storeProblem';
import type { KnownDocuments } from './knownDocuments';
import { mapLimited } from './mapLimited';
import { knownDocument, readDocument, type StoreParts } from './readDocument';

/** Grafana answers six requests at once well; browsers open no more to one host. */
const AT_ONCE = 6;

/** Which documents to read again although the list of versions is too long to be asked for. */
export interface ListOptions {
  force: boolean;
  onScreen: ReadonlySet<string>;
  /** Written a moment ago: the search index may not have it yet. */
  isJustWritten(uid: string): boolean;
}

/** Finds all documents and reads those that are new or changed, shown as they come. */
export async function listDocuments(parts: StoreParts, known: KnownDocuments, options: ListOptions): Promise<void> {
  const isFirst = known.uids().length === 0;
  const [hits, { remembered, versions }] = await Promise.all([
    findDashboards(parts.http),
    options.force ? nothingBefore : readBefore(parts, isFirst),
  ]);
  if (isProblem(hits)) {
    const wasListed = known.state().status === 'ready';
    known.list({ failure: hits, status: wasListed ? 'ready' : 'failed' });
    return;
  }
  dropMissing(known, hits, options);
  if (isFirst) {
    await takeRemembered(parts, known, hits, (uid) => {
      const object = remembered.get(uid);
      return object !== undefined && object.resourceVersion === versions?.get(uid) ? object : undefined;
    });
  }
  const wanted = hits.filter((hit) => isWanted(known, hit, versions, options));
  let done = hits.length - wanted.length;
  known.list({ failure: undefined, progress: { read: done, found: hits.length } });
  await mapLimited(wanted, AT_ONCE, async (hit) => {
    await readHit(parts, known, hit);
    done += 1;
    known.list({ progress: { read: done, found: hits.length } });
  });
  known.list({ status: 'ready' });
  const read = wanted.flatMap(({ uid }) => known.object(uid) ?? []);
  void parts.objects.update(read, new Set(hits.map(({ uid }) => uid)));
}

interface ReadBefore {
  remembered: ReadonlyMap<string, DashboardObject>;
  versions: Map<string, string> | undefined;
}

const nothingBefore: ReadBefore = { remembered: new Map(), versions: undefined };

/** What this tab or this browser read before, and the versions of now to tell what changed. */
async function readBefore({ http, namespace, objects }: StoreParts, isFirst: boolean): Promise<ReadBefore> {
  if (isFirst && (await objects.isEmpty())) {
    return nothingBefore;
  }
  const [remembered, versions] = await Promise.all([
    isFirst ? objects.all() : nothingBefore.remembered,
    listVersions(http, namespace),
  ]);
  return { remembered, versions };
}

/** What this browser read before and nobody changed since. It is read again when it is opened, as rights may have changed. */
async function takeRemembered(
  parts: StoreParts,
  known: KnownDocuments,
  hits: readonly Hit[],
  unchanged: (uid: string) => DashboardObject | undefined
): Promise<void> {
  await Promise.all(
    hits.map(async ({ uid, folderTitle }) => {
      const object = unchanged(uid);
      if (object !== undefined) {
        known.putRemembered(await knownDocument(parts, object, folderTitle));
      }
    })
  );
}

function dropMissing(known: KnownDocuments, hits: readonly Hit[], { isJustWritten }: ListOptions): void {
  const found = new Set(hits.map(({ uid }) => uid));
  for (const uid of known.uids()) {
    if (!found.has(uid) && !isJustWritten(uid)) {
      known.drop(uid);
    }
  }
}

function isWanted(
  known: KnownDocuments,
  { uid }: Hit,
  versions: Map<string, string> | undefined,
  options: ListOptions
): boolean {
  const read = known.resourceVersion(uid);
  if (options.force || read === undefined) {
    return true;
  }
  return versions === undefined ? options.onScreen.has(uid) : versions.get(uid) !== read;
}

/** One that is gone since the search is left out; one that cannot be read is listed with the reason. */
async function readHit(parts: StoreParts, known: KnownDocuments, { uid, title, folderTitle }: Hit): Promise<void> {
  const read = await readDocument(parts, uid, folderTitle);
  if (!isProblem(read)) {
    known.put(read);
  } else if (read.code === 'not-found') {
    known.drop(uid);
  } else if (known.resourceVersion(uid) === undefined) {
    known.putUnread({ uid, title: title || uid, folderTitle, problems: [{ path: '', ...read }] });
  }
}
