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
  const known = new Set([...owned.services.keys(), ...owned.slos.map(({ slo }) => slo.service)]);
  return SERVICE_LABELS.map((name) => labels[name]).find((value) => value !== undefined && known.has(value));
}

/** Teams that something labelled so belongs to: by `team`, else by its service. Empty where nothing tells. */
export function teamsIn(labels: Readonly<Record<string, string>>, owned: OwnedDocuments): string[] {
  const { team = '' } = labels;
  if (team !== '') {
    return [team];
  }
  const service = serviceIn(labels, owned);
  return service === undefined ? [] : teamsOfService(service, owned);
}

export function teamsOfService(service: string, owned: OwnedDocuments): string[] {
  const ofSlos = owned.slos.filter(({ slo, team }) => slo.service === service && team !== '').map(({ team }) => team);
  return [...new Set([...(owned.services.get(service) ?? []), ...ofSlos])];
}
