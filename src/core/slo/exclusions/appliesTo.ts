import { formatSloRef } from '../../documents/sloRef';
import type { Slo } from '../slo';
import type { Exclusion } from './exclusion';

/** Which SLOs an annotation names: of each kind that it names any of, one must fit. Where it names nothing it is of none. */
export interface ExclusionScope {
  /** References: `headroom-checkout/availability`. */
  slos: readonly string[];
  services: readonly string[];
  teams: readonly string[];
}

/** An exclusion that is kept beside the SLOs it is for. */
export interface ScopedExclusion {
  exclusion: Exclusion;
  scope: ExclusionScope;
}

/** Those of `all` that hold for an SLO. */
export function exclusionsFor(
  slo: Pick<Slo, 'ref' | 'service' | 'team'>,
  all: readonly ScopedExclusion[]
): Exclusion[] {
  return all.filter(({ scope }) => appliesTo(scope, slo)).map(({ exclusion }) => exclusion);
}

export function appliesTo(
  { slos, services, teams }: ExclusionScope,
  { ref, service, team }: Pick<Slo, 'ref' | 'service' | 'team'>
): boolean {
  const fits = (wanted: readonly string[], own: string | undefined): boolean =>
    wanted.length === 0 || (own !== undefined && wanted.includes(own));
  const namesAny = slos.length + services.length + teams.length > 0;
  return namesAny && fits(slos, formatSloRef(ref)) && fits(services, service) && fits(teams, team);
}
