import type { EvidenceFacts, SeriesReading } from '../facts/evidenceFacts';
import type { OwnedDocuments } from '../facts/ownedDocuments';
import { allServicesOf, teamsIn, teamsOfService } from '../facts/ownership';
import { known, notConnected } from '../known';
import type { SignalState } from '../signalState';
import type { ComputeSignal } from './computeSignal';
import { fromReading, sumOf } from './readings';

/**
 * Open violations as Gatekeeper counts them, else rules of Kyverno that fail in the team's namespaces. None at all is
 * none of the team's; some that nothing tells to be any team's say nothing of this one.
 */
export const policyViolations: ComputeSignal = (facts, team) =>
  fromReading(facts, 'prometheus', 'gatekeeper_violations', (gatekeeper) =>
    gatekeeper.series.length === 0 ? ofKyverno(facts, team) : ofGatekeeper(facts, team)
  );

/** It names no namespace: only a label `team` that somebody added tells whose they are. */
function ofGatekeeper(facts: EvidenceFacts, team: string): SignalState {
  return fromReading(facts, 'prometheus', 'gatekeeper_violations', ({ series, owned, provenance, isCut }) => {
    const own = series.filter(({ labels }) => teamsIn(labels, owned).includes(team));
    const isTold = sumOf(series) === 0 || own.length > 0;
    return isTold ? known(sumOf(own), provenance, isCut && 'partial') : notConnected('label-series', provenance);
  });
}

/** It counts results: a failing rule is one, of however many resources. */
function ofKyverno(facts: EvidenceFacts, team: string): SignalState {
  return fromReading(facts, 'prometheus', 'kyverno_rules_failing', ({ series, owned, provenance, isCut }) => {
    if (series.length === 0) {
      return notConnected('export-metric', provenance);
    }
    const own = series.filter(({ labels }) => isOwn(labels.resource_namespace ?? '', owned, team));
    const failing = sumOf(own);
    if (own.length === 0) {
      return sumOf(series) === 0
        ? known(0, provenance, isCut && 'partial')
        : notConnected('name-namespaces', provenance);
    }
    const isPart = isCut || failing > 0 || !coversAll(own, owned, team);
    return known(failing, provenance, isPart && 'partial');
  });
}

function isOwn(namespace: string, owned: OwnedDocuments, team: string): boolean {
  return (owned.scope === undefined && namespace === team) || teamsOfService(namespace, owned).includes(team);
}

function coversAll(own: readonly SeriesReading[], owned: OwnedDocuments, team: string): boolean {
  const namespaces = new Set(own.map(({ labels }) => labels.resource_namespace));
  return (
    (owned.scope === undefined && namespaces.has(team)) ||
    allServicesOf(owned, team).every((service) => namespaces.has(service))
  );
}
