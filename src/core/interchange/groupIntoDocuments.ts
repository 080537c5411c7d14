import type { LoadedDocument } from '../documents/loadedDocument';
import { proposeName } from '../documents/proposeName';
import { API_VERSION, type Resource } from '../documents/resource';
import type { ReadItem, ReadPart } from './readDefinitions';
import { serviceNames } from './serviceNames';

/** Definitions that go into one document. */
export interface DocumentGroup {
  /** Of the document that is there, or as the dashboard has it; undefined proposes one of `uidTitle`. */
  uid: string | undefined;
  uidTitle: string;
  title: string;
  tags: readonly string[];
  items: ReadItem[];
  foreignPanels: number;
}

const SERVICE_TAGS = ['headroom', 'headroom-service'];
const TEAM_TAGS = ['headroom', 'headroom-team'];

/**
 * A dashboard's definitions stay together. Those that stood alone: an SLO goes with its service, into the document
 * that has the service already, in the text or in the store; a service that nobody defined is defined by its name; a
 * team has a document of its own; all other kinds share one.
 */
export function groupIntoDocuments(parts: readonly ReadPart[], documents: readonly LoadedDocument[]): DocumentGroup[] {
  const groups = new Map<string, DocumentGroup>();
  const add = (key: string, items: readonly ReadItem[], make: () => Omit<DocumentGroup, 'items'>) => {
    const group = groups.get(key) ?? { ...make(), items: [] };
    groups.set(key, group);
    group.items.push(...items);
  };
  const own = documents.filter(({ copyOf }) => copyOf === undefined);
  const services = serviceNames(parts, own);

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
    const uid = place.service === undefined ? holderOf(item, own) : services.documentOf(place.service);
    add(uid === undefined ? place.key : `uid:${uid}`, [item], () => ({ ...place, uid, foreignPanels: 0 }));
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
