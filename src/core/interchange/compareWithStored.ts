import { cleanJson } from '../documents/cleanJson';
import { equalJson } from '../documents/json';
import { resourceKey } from '../documents/parseResources';
import type { Resource } from '../documents/resource';
import { toSlo } from '../documents/toSlo';
import { withDefaults } from '../documents/withDefaults';
import type { Slo } from '../slo/slo';
import type { PlacedItem } from './groupIntoDocuments';
import type { PlacedGroup } from './placeBeside';
import type { ReadItem } from './readDefinitions';
import { type MovedRefs, withMovedRefs } from './withMovedRefs';
import { withStoredFields } from './withStoredFields';

export interface ComparedItem {
  /** With what is stored and that the text does not take back. */
  resource: Resource;
  /** What is stored under its name. */
  stored?: Resource;
  slo: Slo | undefined;
  /** `different`: stored under this name with other content; `repeated`: a second one in the text, left out. */
  standing: 'new' | 'same' | 'different' | 'repeated';
  /** As it was placed. */
  placed: PlacedItem;
}

/** Definitions of one document beside what it has stored; references in them lead where `moved` has them. */
export function compareWithStored({ items, into, uid }: PlacedGroup, moved: MovedRefs): ComparedItem[] {
  const stored = new Map(into?.resources.map((resource) => [resourceKey(resource), resource]));
  const seen = new Map<string, Resource>();
  const placed = items.map((item) => withMovedRefs(item.hasPartsBeside ? withPartsIn(item, uid) : item, moved));
  return placed.flatMap((item): ComparedItem[] => {
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
    return [{ placed: item, resource, slo: slo && toSlo(slo, uid), standing, ...(there && { stored: there }) }];
  });
}

/** Files of other formats bring their services along, each of them. */
function isRepeatedWord({ isMade, resource }: ReadItem, first: Resource): boolean {
  return isMade === true && isSame(first, resource);
}

/** Parts that lie in the same document are named by its uid, which was not known when they were read. */
function withPartsIn(item: PlacedItem, lies: string): PlacedItem {
  const { resource, slo, origins } = item;
  const composite = slo?.spec.composite;
  if (composite === undefined) {
    return item;
  }
  // The document of its service: its parts, too, say where they are in place of that.
  const uid = origins?.[0]?.replace(/\/.*$/, '') ?? lies;
  const parts = composite.parts.map((part) => ({ ...part, slo: `${uid}/${part.slo.replace(/^.*\//, '')}` }));
  return {
    ...item,
    resource: { ...resource, spec: { ...resource.spec, composite: { ...composite, parts } } },
    slo: slo && { ...slo, spec: { ...slo.spec, composite: { ...composite, parts } } },
  };
}

function standingOf(resource: Resource, stored: Resource | undefined): ComparedItem['standing'] {
  if (stored === undefined) {
    return 'new';
  }
  return isSame(resource, stored) ? 'same' : 'different';
}

/** A default that is written out is no difference. */
function isSame(a: Resource, b: Resource): boolean {
  return equalJson(cleanJson(withDefaults(a)), cleanJson(withDefaults(b)));
}
