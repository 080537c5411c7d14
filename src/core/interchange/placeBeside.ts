import { isWritable } from '../documents/isWritable';
import type { BrokenDocument, LoadedDocument } from '../documents/loadedDocument';
import { resourceKey } from '../documents/parseResources';
import { proposeUid } from '../documents/proposeName';
import type { SloResource } from '../documents/sloSchema';
import { formatSloRef } from '../documents/sloRef';
import { PERIOD_RECORD } from '../slo/records/periodRecordKind';
import type { DocumentGroup, PlacedItem } from './groupIntoDocuments';
import { ALERT_KINDS } from './openslo/alertKinds';
import type { ServiceNames } from './serviceNames';

/** Why nothing can be written into a document. */
export type Blocked = 'managed' | 'no-right' | 'copy' | 'broken' | 'left-out';

/** Definitions that go into one document, whose uid is settled. */
export interface PlacedGroup extends Omit<DocumentGroup, 'uid' | 'uidTitle'> {
  uid: string;
  /** The document that is there already; undefined creates one. */
  into: LoadedDocument | undefined;
  blocked: Blocked | undefined;
  /** Where its definitions belong and may not be written: it is made, or found, for them. */
  beside?: LoadedDocument;
}

interface Here {
  documents: readonly LoadedDocument[];
  broken: readonly BrokenDocument[];
}

/** Kinds that stand for themselves in another document than they were meant for. */
const APART: ReadonlySet<unknown> = new Set(['SLO', 'Service', 'Team', ...ALERT_KINDS]);

/** Documents that an import writes, those beside others among them. */
export class PlacedGroups {
  readonly #groups: PlacedGroup[];
  readonly #here: Here;
  readonly #services: ServiceNames;

  constructor(groups: readonly PlacedGroup[], here: Here, services: ServiceNames) {
    this.#groups = [...groups];
    this.#here = here;
    this.#services = services;
  }

  /** What may not be written where it belongs, and is not there, goes beside it; the rest stays, to be shown. */
  moveBeside(): this {
    for (const group of [...this.#groups]) {
      const apart = group.items.filter((item) => isApart(item, group));
      apart.forEach((item) => add(this.targetOf(group, item.slo), movedFrom(item, group.uid)));
      group.items = group.items.filter((item) => !apart.includes(item));
    }
    return this;
  }

  /** Where a new definition of this group is written: beside it where it may not be written itself. */
  targetOf(home: PlacedGroup, slo: SloResource | undefined): PlacedGroup {
    return isClosed(home) && home.into ? this.#beside(home, home.into, slo) : home;
  }

  all(): readonly PlacedGroup[] {
    return this.#groups.filter(({ items }) => items.length > 0);
  }

  #beside(home: PlacedGroup, document: LoadedDocument, slo: SloResource | undefined): PlacedGroup {
    const found = this.#groups.find(({ beside }) => beside?.uid === document.uid);
    if (found) {
      return found;
    }
    const into = slo && this.#openDocumentOf(this.#services.nameOf(slo.spec.service));
    const there = into && this.#groups.find(({ uid }) => uid === into.uid);
    if (there) {
      there.beside ??= document;
      return there;
    }
    const { documents, broken } = this.#here;
    const others = [...documents, ...broken, ...this.#groups];
    const title = freeTitle(`${document.title}, imported`, others);
    const takenUids = others.map((one) => one.uid);
    const made: PlacedGroup = {
      ...{
        ...home,
        uid: into?.uid ?? proposeUid(title, takenUids),
        into,
        title: into?.title ?? title,
        blocked: undefined,
        beside: document,
      },
      ...{ items: [], foreignPanels: 0 },
    };
    this.#groups.splice(this.#groups.indexOf(home) + 1, 0, made);
    return made;
  }

  /** One that holds SLOs of this service and defines no other, and may be written. */
  #openDocumentOf(service: string): LoadedDocument | undefined {
    const isOfService = (name: string) => this.#services.nameOf(name) === service;
    return this.#here.documents.find(
      (document) =>
        isWritable(document) &&
        document.slos.some((slo) => isOfService(slo.service)) &&
        document.services.every(({ metadata }) => isOfService(metadata.name))
    );
  }
}

/** Kept elsewhere, or not this person's to change. */
function isClosed({ blocked }: PlacedGroup): boolean {
  return blocked === 'managed' || blocked === 'no-right';
}

function isApart({ resource }: PlacedItem, group: PlacedGroup): boolean {
  const isNew = (key: string) => group.into?.resources.every((one) => resourceKey(one) !== key) ?? true;
  if (!isClosed(group) || !isNew(resourceKey(resource))) {
    return false;
  }
  // What was measured goes where its SLO goes.
  return resource.kind === PERIOD_RECORD
    ? isNew(resourceKey({ kind: 'SLO', metadata: { name: String(resource.spec.slo) } }))
    : APART.has(resource.kind);
}

export function add(group: PlacedGroup, item: PlacedItem): void {
  group.items = [...group.items, item];
}

/** With the reference by which the text means it. */
export function movedFrom(item: PlacedItem, uid: string): PlacedItem {
  const { resource, origins = [] } = item;
  const origin = formatSloRef({ documentUid: uid, name: resource.metadata.name });
  return resource.kind === 'SLO' ? { ...item, origins: [...origins, origin] } : item;
}

function freeTitle(wanted: string, others: ReadonlyArray<{ title: string }>): string {
  const taken = new Set(others.map(({ title }) => title));
  let title = wanted;
  for (let count = 2; taken.has(title); count += 1) {
    title = `${wanted} ${count}`;
  }
  return title;
}
