import type { DocumentProblem, LoadedDocument } from '../documents/loadedDocument';
import type { Slo } from '../slo/slo';
import { readDetails } from './readDetails';
import { type ServiceDetails, serviceDetailsSchema } from './serviceDetails';

/** A service that a document defines, or that SLOs only name. */
export interface CataloguedService {
  name: string;
  displayName: string;
  details: ServiceDetails;
  /** Its own, else the one team of its SLOs. */
  team: string | undefined;
  slos: readonly Slo[];
  /** The document that defines it; absent where SLOs only name it. */
  documentUid: string | undefined;
  /** What of its definition cannot be read. */
  problems: readonly DocumentProblem[];
}

/** All services by name. Copies count nowhere; of two definitions of a name the first one counts. */
export function serviceCatalogue(documents: readonly LoadedDocument[]): CataloguedService[] {
  const counted = documents.filter(({ copyOf }) => copyOf === undefined);
  const nameOf = namesByDisplayName(counted);
  const slos = grouped(
    counted.flatMap((document) => document.slos),
    nameOf
  );
  const services = new Map<string, CataloguedService>();
  for (const { uid, services: defined } of counted) {
    for (const resource of defined) {
      const { name, displayName = name } = resource.metadata;
      if (!services.has(name)) {
        const { description, team } = resource.spec;
        const { spec: details, problems } = readDetails(serviceDetailsSchema, resource, { description, team });
        const own = slos.get(name) ?? [];
        services.set(name, {
          ...{ name, displayName, details, problems, slos: own },
          team: details.team ?? teamOf(own),
          documentUid: uid,
        });
      }
    }
  }
  for (const [name, own] of slos) {
    if (!services.has(name)) {
      services.set(name, {
        ...{ name, displayName: name, details: {}, problems: [], slos: own },
        team: teamOf(own),
        documentUid: undefined,
      });
    }
  }
  return [...services.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** SLOs may give a service's display name. */
function namesByDisplayName(documents: readonly LoadedDocument[]): (service: string) => string {
  const resources = documents.flatMap(({ services }) => services);
  const names = new Set(resources.map(({ metadata }) => metadata.name));
  const byDisplayName = new Map(
    resources.map(({ metadata: { name, displayName } }): [string, string] => [displayName ?? name, name])
  );
  return (service) => (names.has(service) ? service : (byDisplayName.get(service) ?? service));
}

function grouped(slos: readonly Slo[], nameOf: (service: string) => string): Map<string, Slo[]> {
  const byService = new Map<string, Slo[]>();
  for (const slo of slos) {
    const name = nameOf(slo.service);
    byService.set(name, [...(byService.get(name) ?? []), slo]);
  }
  return byService;
}

/** Undefined where they have none, or several. */
function teamOf(slos: readonly Slo[]): string | undefined {
  const teams = new Set(slos.map(({ team }) => team));
  return teams.size === 1 ? [...teams][0] : undefined;
}
