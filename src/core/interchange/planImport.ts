import { checkUid } from '../documents/checkUid';
import { cleanJson } from '../documents/cleanJson';
import { equalJson } from '../documents/json';
import type { BrokenDocument, LoadedDocument } from '../documents/loadedDocument';
import { resourceKey } from '../documents/parseResources';
import { proposeUid } from '../documents/proposeName';
import type { Resource } from '../documents/resource';
import { toSlo } from '../documents/toSlo';
import type { Slo } from '../slo/slo';
import { groupIntoDocuments, type DocumentGroup } from './groupIntoDocuments';
import type { ReadItem, ReadPart } from './readDefinitions';
import { withStoredFields } from './withStoredFields';

export interface PlannedItem {
  /** With what is stored and that the text does not take back. */
  resource: Resource;
  /** What is stored under its name. */
  stored?: Resource;
  slo: Slo | undefined;
  /** `different`: stored under this name with other content; `repeated`: a second one in the text, left out. */
  standing: 'new' | 'same' | 'different' | 'repeated';
}

/** What an import makes of one document. */
export interface PlannedDocument {
  uid: string;
  title: string;
  tags: readonly string[];
  /** The document that is there already and takes them; undefined creates one. */
  into: LoadedDocument | undefined;
  /** Why nothing can be written. */
  blocked: 'managed' | 'no-right' | 'copy' | 'broken' | undefined;
  items: readonly PlannedItem[];
  /** Panels of an exported dashboard that are not carried over. */
  foreignPanels: number;
}

export interface KnownHere {
  documents: readonly LoadedDocument[];
  broken: readonly BrokenDocument[];
}

/** Definitions as documents: a service with its SLOs is one, a team is one, a dashboard stays one. */
export function planImport(parts: readonly ReadPart[], here: KnownHere): PlannedDocument[] {
  const taken = [...here.documents, ...here.broken].map(({ uid }) => uid);
  return groupIntoDocuments(parts, here.documents).map((group) => {
    const into = here.documents.find(({ uid }) => uid === group.uid);
    const wanted = group.uid !== undefined && checkUid(group.uid) === undefined ? group.uid : undefined;
    const uid = wanted ?? proposeUid(group.uidTitle, taken);
    taken.push(uid);
    return {
      uid,
      title: into?.title ?? group.title,
      tags: group.tags,
      into,
      blocked: here.broken.some((broken) => broken.uid === uid) ? 'broken' : blockedBy(into),
      items: compare(group, uid, into),
      foreignPanels: group.foreignPanels,
    };
  });
}

function blockedBy(into: LoadedDocument | undefined): PlannedDocument['blocked'] {
  if (into === undefined) {
    return undefined;
  }
  if (into.managedBy) {
    return 'managed';
  }
  return into.copyOf === undefined ? (into.canSave ? undefined : 'no-right') : 'copy';
}

function compare({ items }: DocumentGroup, uid: string, into: LoadedDocument | undefined): PlannedItem[] {
  const stored = new Map(into?.resources.map((resource) => [resourceKey(resource), resource]));
  const seen = new Map<string, Resource>();
  const placed = items.map((item) => (item.hasPartsBeside ? { ...item, ...withPartsIn(item, uid) } : item));
  return placed.flatMap((item: ReadItem): PlannedItem[] => {
    const { resource: given, slo } = item;
    const key = resourceKey(given);
    const first = seen.get(key);
    if (first && isRepeatedWord(item, first)) {
      return [];
    }
    const there = stored.get(key);
    const resource = there ? withStoredFields(given, there, item.isMade === true) : given;
    const standing = first ? 'repeated' : standingOf(resource, there);
    seen.set(key, first ?? given);
    return [{ resource, slo: slo && toSlo(slo, uid), standing, ...(there && { stored: there }) }];
  });
}

/** Files of other formats bring their services along, each of them. */
function isRepeatedWord({ isMade, resource }: ReadItem, first: Resource): boolean {
  return isMade === true && isSame(first, resource);
}

/** Parts that lie in the same document are named by its uid, which was not known when they were read. */
function withPartsIn({ resource, slo }: ReadItem, uid: string): Pick<ReadItem, 'resource' | 'slo'> {
  const composite = slo?.spec.composite;
  if (composite === undefined) {
    return { resource, slo };
  }
  const parts = composite.parts.map((part) => ({ ...part, slo: `${uid}/${part.slo.replace(/^.*\//, '')}` }));
  return {
    resource: { ...resource, spec: { ...resource.spec, composite: { ...composite, parts } } },
    slo: slo && { ...slo, spec: { ...slo.spec, composite: { ...composite, parts } } },
  };
}

function standingOf(resource: Resource, stored: Resource | undefined): PlannedItem['standing'] {
  if (stored === undefined) {
    return 'new';
  }
  return isSame(resource, stored) ? 'same' : 'different';
}

function isSame(a: Resource, b: Resource): boolean {
  return equalJson(cleanJson(a), cleanJson(b));
}
