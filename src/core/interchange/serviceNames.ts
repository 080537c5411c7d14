import type { LoadedDocument } from '../documents/loadedDocument';
import { proposeName } from '../documents/proposeName';
import type { Resource } from '../documents/resource';
import type { ReadPart } from './readDefinitions';

/** Which service an SLO means, and which document has it. */
export interface ServiceNames {
  /** The name of the service: an SLO may give its display name. */
  nameOf(service: string): string;
  /** The document that defines the service, else one with SLOs of it; a dashboard of the text before what is stored. */
  documentOf(name: string): string | undefined;
  /** Names of its stored SLOs, and the document that has each first. */
  storedSlos(name: string): ReadonlyMap<string, string>;
}

export function serviceNames(parts: readonly ReadPart[], documents: readonly LoadedDocument[]): ServiceNames {
  const names = new Set<string>();
  const byDisplayName = new Map<string, string>();
  const holders = new Map<string, string>();
  const learn = (resource: Resource, uid: string | undefined) => {
    const { name, displayName } = resource.metadata;
    names.add(name);
    displayName !== undefined && setOnce(byDisplayName, slug(displayName), name);
    uid && setOnce(holders, name, uid);
  };
  for (const { dashboard, items } of parts) {
    items.filter(isService).forEach(({ resource }) => learn(resource, dashboard?.uid));
  }
  for (const { uid, services } of documents) {
    services.forEach((service) => learn(service, uid));
  }
  // A name is meant before a display name that reads the same.
  const nameOf = (service: string) => {
    const wanted = slug(service);
    return names.has(wanted) ? wanted : (byDisplayName.get(wanted) ?? wanted);
  };
  const stored = new Map<string, Map<string, string>>();
  for (const { uid, slos } of documents) {
    for (const { service, ref } of slos) {
      const name = nameOf(service);
      const own = stored.get(name) ?? new Map<string, string>();
      setOnce(holders, name, uid);
      setOnce(own, ref.name, uid);
      stored.set(name, own);
    }
  }
  return { nameOf, documentOf: (name) => holders.get(name), storedSlos: (name) => stored.get(name) ?? new Map() };
}

/** A name in letters that have none here stands for itself. */
function slug(text: string): string {
  return proposeName(text, [], '') || text;
}

function isService({ resource }: { resource: Resource }): boolean {
  return resource.kind === 'Service';
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) {
    map.set(key, value);
  }
}
