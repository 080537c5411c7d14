import type { LoadedDocument } from '../documents/loadedDocument';
import { resourceKey } from '../documents/parseResources';
import type { Resource } from '../documents/resource';
import { formatSloRef, parseSloRef } from '../documents/sloRef';
import type { SloResource } from '../documents/sloSchema';
import type { SloRef } from '../slo/slo';
import { alertResourcesOf } from './alertResourcesOf';
import type { ExportedDocument } from './foreign/exported';
import { serviceNames } from './serviceNames';

export interface ChosenForExport {
  documents: readonly ExportedDocument[];
  /** SLOs that are asked for, or parts of these, which are not there or cannot be read. */
  unread: readonly SloRef[];
}

const ORDER = ['Service', 'Team', 'SLO'];

/**
 * SLOs with what belongs to them: the parts they are made of, their services and teams, and what they alert by. What
 * another document defines goes with the first document that needs it. Records of what was measured stay behind.
 */
export function chosenForExport(refs: readonly SloRef[], documents: readonly LoadedDocument[]): ChosenForExport {
  const { found, unread } = withParts(refs, documents);
  const counted = documents.filter(({ copyOf }) => copyOf === undefined);
  const { nameOf } = serviceNames([], counted);
  const taken = new Set<Resource>();
  const chosen = documents.flatMap((document): ExportedDocument[] => {
    const slos = found.filter(({ uid }) => uid === document.uid).map(({ slo }) => slo);
    const around = [document, ...counted].flatMap(({ resources }) => resources);
    const find = (kind: string, name: unknown) =>
      around.find((resource) => resource.kind === kind && resource.metadata.name === name);
    const services = slos.map(({ spec }) => find('Service', nameOf(spec.service)) ?? find('Service', spec.service));
    const teams = [...slos, ...services].map((resource) => resource && find('Team', resource.spec.team));
    const own = slos.map(({ metadata }) => find('SLO', metadata.name));
    const needed = [...services, ...teams, ...own, ...slos.flatMap((slo) => alertResourcesOf(slo, find))];
    const resources = [...new Set(needed)].flatMap((one) => (one === undefined || taken.has(one) ? [] : [one]));
    resources.forEach((one) => taken.add(one));
    return resources.length === 0 ? [] : [{ uid: document.uid, resources: [...resources].sort(byKind) }];
  });
  return { documents: chosen, unread };
}

/** SLOs of a document that cannot be read, which nothing lists. */
export function unreadSlos({ uid, resources, sloResources }: LoadedDocument): SloRef[] {
  const read = new Set(sloResources.map((slo) => resourceKey(slo)));
  return resources
    .filter((resource) => resource.kind === 'SLO' && !read.has(resourceKey(resource)))
    .map(({ metadata }) => ({ documentUid: uid, name: metadata.name }));
}

function withParts(refs: readonly SloRef[], documents: readonly LoadedDocument[]) {
  const slos = new Map(
    documents.flatMap(({ uid, sloResources }) =>
      sloResources.map((slo) => [formatSloRef({ documentUid: uid, name: slo.metadata.name }), { uid, slo }] as const)
    )
  );
  const wanted = new Map(refs.map((ref) => [formatSloRef(ref), ref]));
  const found: Array<{ uid: string; slo: SloResource }> = [];
  const unread: SloRef[] = [];
  // A map that grows is walked to its new end.
  for (const [key, ref] of wanted) {
    const one = slos.get(key);
    one === undefined ? unread.push(ref) : found.push(one);
    for (const part of one?.slo.spec.composite?.parts ?? []) {
      const partRef = parseSloRef(part.slo);
      partRef && wanted.set(formatSloRef(partRef), partRef);
    }
  }
  return { found, unread };
}

function byKind(a: Resource, b: Resource): number {
  const rank = ({ kind }: Resource) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  return rank(a) - rank(b);
}
