import { isJsonObject, type JsonObject } from '../../documents/json';
import { parseResources, resourceKey } from '../../documents/parseResources';
import { proposeName } from '../../documents/proposeName';
import type { Resource } from '../../documents/resource';
import type { SloResource } from '../../documents/sloSchema';
import {
  differencesAfter,
  type Exported,
  type ExportedDocument,
  type ExportLoss,
  notCarried,
} from '../foreign/exported';
import { BESIDE_ANNOTATION, TRAVEL_ANNOTATION } from '../foreign/travel';
import { withoutUndefined } from '../foreign/withoutUndefined';
import type { SlothSpelling } from './slothFields';
import { writeSloth } from './writeSloth';

const KUBERNETES_VERSION = 'sloth.slok.dev/v1';

interface Written {
  resource: Resource;
  slo: SloResource | undefined;
  /** Undefined where Sloth has no place for it. */
  entry: JsonObject | undefined;
}

/**
 * SLOs as Sloth has them, one spec for each service. Sloth counts events over the window that its command is told. What it
 * has no field for travels in an annotation of the Kubernetes object; a file of its own has no place for that.
 */
export function toSloth(documents: readonly ExportedDocument[], spelling: SlothSpelling): Exported {
  const losses: ExportLoss[] = [];
  const objects = documents.flatMap(({ uid, resources }) => {
    const slos = new Map(parseResources(resources).slos.map((slo) => [slo.metadata.name, slo]));
    const written = resources.map((resource): Written => {
      const slo = resource.kind === 'SLO' ? slos.get(resource.metadata.name) : undefined;
      return { resource, slo, entry: slo && writeSloth(slo, spelling) };
    });
    const beside = written.flatMap(({ resource, entry }) => (entry === undefined ? [resource] : []));
    const services = new Set(written.flatMap(({ slo, entry }) => (slo && entry ? [slo.spec.service] : [])));
    losses.push(...notCarried(uid, beside, spelling === 'kubernetes' && services.size > 0));
    return [...services].map((service, at) => {
      const ofService = written.filter(({ slo, entry }) => entry !== undefined && slo?.spec.service === service);
      return spelling === 'file'
        ? fileOf(uid, service, ofService, losses)
        : objectOf(service, ofService, at === 0 ? beside : []);
    });
  });
  return { objects, losses };
}

function fileOf(documentUid: string, service: string, written: readonly Written[], losses: ExportLoss[]): JsonObject {
  for (const { resource, entry } of written) {
    const differences = differencesAfter(fileWith(service, [entry]), resource) ?? [];
    losses.push(...differences.map(({ path }) => ({ documentUid, resource: resourceKey(resource), path })));
  }
  return fileWith(
    service,
    written.map(({ entry }) => entry)
  );
}

function fileWith(service: string, slos: readonly unknown[]): JsonObject {
  return { version: 'prometheus/v1', service, slos };
}

function objectOf(service: string, written: readonly Written[], beside: readonly Resource[]): JsonObject {
  const bare = (slos: readonly unknown[], annotations: JsonObject) => ({
    ...{ apiVersion: KUBERNETES_VERSION, kind: 'PrometheusServiceLevel' },
    metadata: {
      name: proposeName(service),
      ...(Object.keys(annotations).length > 0 && { annotations }),
    },
    spec: { service, slos },
  });
  const travelling = written.flatMap(({ resource, entry }) => {
    const differences = differencesAfter(bare([entry], {}), resource) ?? [];
    const name = isJsonObject(entry) && typeof entry.name === 'string' ? entry.name : '';
    return differences.length === 0 ? [] : [[name, differences] as const];
  });
  const annotations = withoutUndefined({
    [TRAVEL_ANNOTATION]: travelling.length === 0 ? undefined : JSON.stringify(Object.fromEntries(travelling)),
    [BESIDE_ANNOTATION]: beside.length === 0 ? undefined : JSON.stringify(beside),
  });
  return bare(
    written.map(({ entry }) => entry),
    annotations
  );
}
