import type { JsonObject } from '../../documents/json';
import { parseResources, resourceKey } from '../../documents/parseResources';
import type { Resource } from '../../documents/resource';
import {
  differencesAfter,
  type Exported,
  type ExportedDocument,
  type ExportLoss,
  notCarried,
} from '../foreign/exported';
import { BESIDE_ANNOTATION, TRAVEL_ANNOTATION } from '../foreign/travel';
import { objectAt } from '../foreign/fields';
import { withoutUndefined } from '../foreign/withoutUndefined';
import type { SlothSpelling } from './slothFields';
import { groupsOf, metadataNames, slothServices, type SlothEntry, type SlothGroup } from './slothGroups';
import { writeSloth } from './writeSloth';

const KUBERNETES_VERSION = 'sloth.slok.dev/v1';

/**
 * SLOs as Sloth has them, one spec for each service, or for each Kubernetes object that they came from. What Sloth has no
 * field for travels in an annotation of the Kubernetes object; a file of its own has no place for that.
 */
export function toSloth(documents: readonly ExportedDocument[], spelling: SlothSpelling): Exported {
  const losses: ExportLoss[] = [];
  const written = documents.map(({ uid, resources }) => ({ uid, ...writtenOf(resources, spelling) }));
  const services = slothServices(written.flatMap(({ entries }) => entries.map(({ service }) => service)));
  const nameOf = metadataNames();
  const objects = written.flatMap(({ uid, entries, beside }) => {
    const groups = groupsOf(entries, spelling, services);
    losses.push(...notCarried(uid, beside, spelling === 'kubernetes' && groups.length > 0));
    return groups.map((group, at) =>
      spelling === 'file' ? fileOf(uid, group, losses) : objectOf(nameOf(group), group, at === 0 ? beside : [])
    );
  });
  return { objects, losses };
}

/** `beside`: what Sloth has no place for. */
function writtenOf(
  resources: readonly Resource[],
  spelling: SlothSpelling
): { entries: SlothEntry[]; beside: Resource[] } {
  const slos = new Map(parseResources(resources).slos.map((slo) => [slo.metadata.name, slo]));
  const [entries, beside]: [SlothEntry[], Resource[]] = [[], []];
  for (const resource of resources) {
    const slo = resource.kind === 'SLO' ? slos.get(resource.metadata.name) : undefined;
    const entry = slo && writeSloth(slo, spelling);
    slo && entry ? entries.push({ resource, service: slo.spec.service, entry }) : beside.push(resource);
  }
  return { entries, beside };
}

function fileOf(documentUid: string, { service, entries }: SlothGroup, losses: ExportLoss[]): JsonObject {
  for (const { resource, entry } of entries) {
    const differences = differencesAfter(fileWith(service, [entry]), resource) ?? [];
    losses.push(...differences.map(({ path }) => ({ documentUid, resource: resourceKey(resource), path })));
  }
  return fileWith(
    service,
    entries.map(({ entry }) => entry)
  );
}

function fileWith(service: string, slos: readonly unknown[]): JsonObject {
  return { version: 'prometheus/v1', service, slos };
}

function objectOf(name: string, { service, entries, metadata }: SlothGroup, beside: readonly Resource[]): JsonObject {
  const bare = (slos: readonly unknown[], more: JsonObject) => {
    const annotations = { ...objectAt(metadata, 'annotations'), ...more };
    return {
      ...{ apiVersion: KUBERNETES_VERSION, kind: 'PrometheusServiceLevel' },
      metadata: { ...metadata, name, ...(Object.keys(annotations).length > 0 && { annotations }) },
      spec: { service, slos },
    };
  };
  const travelling = entries.flatMap(({ resource, entry }) => {
    const differences = differencesAfter(bare([entry], {}), resource) ?? [];
    return differences.length === 0 ? [] : [[String(entry.name), differences] as const];
  });
  const annotations = withoutUndefined({
    [TRAVEL_ANNOTATION]: travelling.length === 0 ? undefined : JSON.stringify(Object.fromEntries(travelling)),
    [BESIDE_ANNOTATION]: beside.length === 0 ? undefined : JSON.stringify(beside),
  });
  return bare(
    entries.map(({ entry }) => entry),
    annotations
  );
}
