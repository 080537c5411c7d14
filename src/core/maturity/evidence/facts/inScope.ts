import type { Scope } from '../../assessment/assessmentSchema';
import type { OwnedDocuments } from './ownedDocuments';

/** Who owns what of the services that are assessed; all of it where the scope names none. */
export function inScope(owned: OwnedDocuments, scope: Scope | undefined): OwnedDocuments {
  if (scope?.kind !== 'service' || scope.services === undefined || scope.services.length === 0) {
    return owned;
  }
  const chosen = new Set(scope.services);
  const services = new Map([...owned.services].filter(([service]) => chosen.has(service)));
  const slos = owned.slos.filter(({ slo }) => chosen.has(slo.service));
  const all = [...owned.services.keys(), ...owned.slos.map(({ slo }) => slo.service)];
  return {
    ...owned,
    services,
    slos,
    teams: new Set([...[...services.values()].flatMap((teams) => [...teams]), ...slos.map(({ team }) => team)]),
    scope: { services: chosen, outside: new Set(all.filter((service) => !chosen.has(service))) },
  };
}
