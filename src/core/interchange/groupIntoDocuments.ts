import type { LoadedDocument } from '../documents/loadedDocument';
import { proposeName } from '../documents/proposeName';
import { resourceKey } from '../documents/parseResources';
import { API_VERSION, type Resource } from '../documents/resource';
import { formatSloRef } from '../documents/sloRef';
import type { ReadItem, ReadPart } from './readDefinitions';
import { type ServiceNames, serviceNames } from './serviceNames';

/** A definition where it comes to lie. */
export interface PlacedItem extends ReadItem {
  /** References by which the text means it that lead elsewhere now, the first one as it was written. */
  origins?: readonly string[];
  /** Of one under a new name: that of the definition whose place it does not take, and its `decisionKey`. */
  insteadOf?: { key: string; name: string };
}

/** Definitions that go into one document. */
export interface DocumentGroup {
  /** Of the document that is there, or as the dashboard has it; undefined proposes one of `uidTitle`. */
  uid: string | undefined;
  uidTitle: string;
  title: string;
  tags: readonly string[];
  items: PlacedItem[];
  foreignPanels: number;
}

const SERVICE_TAGS = ['headroom', 'headroom-service'];
const TEAM_TAGS = ['headroom', 'headroom-team'];

/**
 * A dashboard's definitions stay together. Those that stood alone: an SLO goes where it is stored, else with its service, into
 * the document that has the service already, in the text or in the store; a service that nobody defined is defined by its name;
 * a team has a document of its own; all other kinds share one. `own` are the documents that are no copies.
 */
export function groupIntoDocuments(
  parts: readonly ReadPart[],
  own: readonly LoadedDocument[],
  services: ServiceNames = serviceNames(parts, own)
): DocumentGroup[] {
  const groups = new Map<string, DocumentGroup>();
  const add = (key: string, items: readonly PlacedItem[], make: () => Omit<DocumentGroup, 'items'>) => {
    const group = groups.get(key) ?? { ...make(), items: [] };
    groups.set(key, group);
    group.items.push(...items);
  };

  for (const { dashboard, items } of parts) {
    if (dashboard) {
      const { uid, title, tags, foreignPanels } = dashboard;
      const name = title || uid || 'Imported';
      const key = uid === '' ? `dashboard:${groups.size}` : `uid:${uid}`;
      add(key, items, () => ({ uid: uid || undefined, uidTitle: name, title: name, tags, foreignPanels }));
    }
  }
  for (const item of parts.filter(({ dashboard }) => dashboard === undefined).flatMap(({ items }) => items)) {
    const place = placeOf(item, services.nameOf);
    const { uid, placed } =
      place.service === undefined
        ? { uid: holderOf(item, own), placed: item }
        : placeInService(item, services.documentOf(place.service), own, services);
    add(uid === undefined ? place.key : `uid:${uid}`, [placed], () => ({ ...place, uid, foreignPanels: 0 }));
  }
  return [...groups.entries()].map(([key, group]) => (key.startsWith('service:') ? withService(group) : group));
}

function placeOf({ resource, slo }: ReadItem, nameOf: (service: string) => string) {
  const { kind, metadata } = resource;
  if (kind === 'SLO' || kind === 'Service') {
    const service = slo ? nameOf(slo.spec.service) : metadata.name;
    const title = kind === 'Service' ? (metadata.displayName ?? service) : (slo?.spec.service ?? service);
    return { key: `service:${service}`, service, uidTitle: service, title: capital(title), tags: SERVICE_TAGS };
  }
  if (kind === 'Team') {
    const title = metadata.displayName ?? `Team ${metadata.name}`;
    return { key: `team:${metadata.name}`, uidTitle: `team ${metadata.name}`, title, tags: TEAM_TAGS };
  }
  return { key: 'others', uidTitle: 'imported', title: 'Imported definitions', tags: ['headroom'] };
}

/** The document that has a resource of this kind and name. */
function holderOf({ resource }: ReadItem, documents: readonly LoadedDocument[]): string | undefined {
  const isThis = ({ kind, metadata }: Resource) => kind === resource.kind && metadata.name === resource.metadata.name;
  return documents.find(({ resources }) => resources.some(isThis))?.uid;
}

/** With its service in `home`, or where it is stored already. */
function placeInService(
  item: ReadItem,
  home: string | undefined,
  own: readonly LoadedDocument[],
  services: ServiceNames
): { uid: string | undefined; placed: PlacedItem } {
  const holder = home === undefined ? undefined : sloHolder(item, home, own, services);
  if (home === undefined || holder === undefined || holder === home) {
    return { uid: home, placed: item };
  }
  const origin = formatSloRef({ documentUid: home, name: item.resource.metadata.name });
  return { uid: holder, placed: { ...item, origins: [origin] } };
}

/** Where an SLO of this name and service is stored, other than in the document of its service. */
function sloHolder(
  { resource, slo }: ReadItem,
  home: string,
  documents: readonly LoadedDocument[],
  services: ServiceNames
): string | undefined {
  const key = resourceKey(resource);
  const stored = documents.find(({ uid }) => uid === home);
  if (slo === undefined || !stored || stored.resources.some((one) => resourceKey(one) === key)) {
    return undefined;
  }
  return services.storedSlos(services.nameOf(slo.spec.service)).get(slo.metadata.name);
}

/** The service first, then its SLOs. */
function withService(group: DocumentGroup): DocumentGroup {
  const rank = ({ resource }: ReadItem) => (resource.kind === 'Service' ? 0 : 1);
  const items = [...group.items].sort((a, b) => rank(a) - rank(b));
  const service = items.find(({ resource }) => resource.kind === 'Service')?.resource;
  const title = service ? capital(service.metadata.displayName ?? service.metadata.name) : group.title;
  return {
    ...group,
    title,
    items: service ? items : [{ resource: newService(items), slo: undefined, line: undefined }, ...items],
  };
}

function newService(items: readonly ReadItem[]): Resource {
  const specs = items.flatMap(({ slo }) => slo?.spec ?? []);
  const service = specs[0]?.service ?? '';
  const team = specs.find((spec) => spec.team !== undefined)?.team;
  const name = proposeName(service);
  return {
    apiVersion: API_VERSION,
    kind: 'Service',
    metadata: { name, ...(name !== service && { displayName: service }) },
    spec: { ...(team !== undefined && { team }) },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
