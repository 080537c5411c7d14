import type { LoadedDocument } from '../../../documents/loadedDocument';
import { isMeasured, type MeasuredSlo } from '../../../slo/composite/composite';
import type { Slo } from '../../../slo/slo';

export interface OwnedSlo {
  slo: MeasuredSlo;
  /** Empty where neither it nor its service names one. */
  team: string;
  hasPolicy: boolean;
}

/** What the documents say of who owns what. */
export interface OwnedDocuments {
  /** Service → the teams that its definitions name. */
  services: ReadonlyMap<string, ReadonlySet<string>>;
  /** Composites are left out: their parts are counted. */
  slos: readonly OwnedSlo[];
  /** Every team that a document names: as a resource, or as the owner of a service or SLO. */
  teams: ReadonlySet<string>;
  /** Where only some services are looked at: these, and those left out. */
  scope?: { services: ReadonlySet<string>; outside: ReadonlySet<string> };
  /** Documents that were not read, or only in part. */
  unread: number;
}

/** Of original documents only: a copy counts nowhere. `unread` could not be read at all. */
export function ownedDocuments(documents: readonly LoadedDocument[], unread: number): OwnedDocuments {
  const originals = documents.filter((document) => document.copyOf === undefined);
  const services = new Map<string, Set<string>>();
  for (const { metadata, spec } of originals.flatMap((document) => document.services)) {
    const teams = services.get(metadata.name) ?? new Set<string>();
    services.set(metadata.name, spec.team === undefined ? teams : teams.add(spec.team));
  }
  const policies = originals.flatMap(({ resources }) => resources.filter(({ kind }) => policyKinds.has(kind)));
  const slos = originals.flatMap((document) =>
    document.slos.filter(isMeasured).map((slo) => {
      const team = slo.team ?? [...(services.get(slo.service) ?? [])][0] ?? '';
      const own = document.sloResources.find(({ metadata }) => metadata.name === slo.ref.name);
      const linked = Object.keys(own?.metadata.annotations ?? {}).some((name) => name.endsWith(POLICY_ANNOTATION));
      return { slo, team, hasPolicy: linked || policies.some(({ spec }) => covers(spec, slo, team)) };
    })
  );
  return {
    services,
    slos,
    teams: new Set([
      ...originals.flatMap((document) => document.teams.map(({ metadata }) => metadata.name)),
      ...[...services.values()].flatMap((of) => [...of]),
      ...slos.map(({ team }) => team),
    ]),
    unread: unread + originals.filter((document) => document.problems.length > 0).length,
  };
}

const policyKinds: ReadonlySet<string> = new Set(['ErrorBudgetPolicy', 'Policy']);
/** An SLO's annotation that links its policy, with or without a prefix: `headroom/error-budget-policy`. */
export const POLICY_ANNOTATION = 'error-budget-policy';

/** A policy names SLOs, services or teams that it is for. */
function covers(spec: Readonly<Record<string, unknown>>, slo: Slo, team: string): boolean {
  const { documentUid, name } = slo.ref;
  const names = (key: string) => [spec[key], spec[`${key}s`]].flat();
  return (
    names('slo').some((one) => one === name || one === `${documentUid}/${name}`) ||
    names('service').includes(slo.service) ||
    (team !== '' && names('team').includes(team))
  );
}
