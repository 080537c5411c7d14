import type { OwnedDocuments } from './ownedDocuments';

/** Labels by which series, rules and log streams name a service; the first that fits counts. */
export const SERVICE_LABELS = ['service', 'service_name', 'job', 'app'] as const;

export function servicesOf({ services }: OwnedDocuments, team: string): string[] {
  return [...services].flatMap(([service, teams]) => (teams.has(team) ? [service] : []));
}

export function sloServicesOf({ slos }: OwnedDocuments, team: string): string[] {
  return [...new Set(slos.filter((owned) => owned.team === team).map(({ slo }) => slo.service))];
}

/** Every service that belongs to the team: defined for it, or with an SLO of it. */
export function allServicesOf(owned: OwnedDocuments, team: string): string[] {
  return [...new Set([...servicesOf(owned, team), ...sloServicesOf(owned, team)])];
}

/** The service that labels name, of those known; undefined where none. */
export function serviceIn(labels: Readonly<Record<string, string>>, owned: OwnedDocuments): string | undefined {
  const known = knownServices(owned);
  return SERVICE_LABELS.map((name) => labels[name]).find((value) => value !== undefined && known.has(value));
}

/** Those of the documents, and those that an assessment names. */
export function knownServices({ services, slos, scope }: OwnedDocuments): Set<string> {
  const ofScope = scope === undefined ? [] : [...scope.services, ...scope.outside];
  return new Set([...services.keys(), ...slos.map(({ slo }) => slo.service), ...ofScope]);
}

/** What belongs to services that are not assessed: of no team. */
const OUTSIDE = [''];

/**
 * Teams of something that names teams and services: those teams, else the owners of the services. Where only some
 * services are looked at, it must name one of these; a team alone does not tell.
 */
export function ownersOf(teams: readonly string[], services: readonly string[], owned: OwnedDocuments): string[] {
  const { scope } = owned;
  const counted = scope === undefined ? services : services.filter((service) => scope.services.has(service));
  if (scope !== undefined && counted.length === 0) {
    return services.length > 0 ? OUTSIDE : [];
  }
  return teams.length > 0 ? [...teams] : counted.flatMap((service) => teamsOfService(service, owned));
}

/** Teams that something labelled so belongs to: by `team`, else by its service. Empty where nothing tells. */
export function teamsIn(labels: Readonly<Record<string, string>>, owned: OwnedDocuments): string[] {
  const { team = '' } = labels;
  const service = serviceIn(labels, owned);
  return ownersOf(team === '' ? [] : [team], service === undefined ? [] : [service], owned);
}

export function teamsOfService(service: string, owned: OwnedDocuments): string[] {
  const ofSlos = owned.slos.filter(({ slo, team }) => slo.service === service && team !== '').map(({ team }) => team);
  return [...new Set([...(owned.services.get(service) ?? []), ...ofSlos])];
}
