import type { EvidenceFacts } from './facts/evidenceFacts';
import type { OwnedDocuments } from './facts/ownedDocuments';
import { teamsIn } from './facts/ownership';
import { recordTeams } from './signals/records';
import { ruleTeams } from './signals/ruleTeams';
import type { EvidenceSource, SignalState } from './signalState';

/**
 * What was computed for a team, unless nothing names it: a name that neither the documents nor the source of the reading
 * knows counts nothing there, and a zero or "no" of it would be no finding.
 */
export function ofNamedTeam(state: SignalState, facts: EvidenceFacts, team: string): SignalState {
  const { documents } = facts;
  if (state.status !== 'known' || documents.status !== 'read') {
    return state;
  }
  const { value: owned } = documents;
  const { source = 'documents' } = state.provenance ?? {};
  if (owned.teams.has(team) || namesTeam(facts, source, owned, team)) {
    return state;
  }
  return owned.unread > 0
    ? { status: 'unknown', reason: 'incomplete' }
    : { status: 'unknown', reason: 'not-named', connect: 'name-team' };
}

function namesTeam(facts: EvidenceFacts, source: EvidenceSource, owned: OwnedDocuments, team: string): boolean {
  switch (source) {
    case 'annotations':
      return isRead(facts.records) && facts.records.value.some((record) => recordTeams(record, owned).includes(team));
    case 'grafana':
      return isRead(facts.alertRules) && facts.alertRules.value.some((rule) => ruleTeams(rule, owned).includes(team));
    case 'prometheus':
    case 'loki':
      return Object.values(facts.readings).some(
        (reading) =>
          isRead(reading) &&
          reading.value.series.some(
            ({ labels }) => labels.resource_namespace === team || teamsIn(labels, owned).includes(team)
          )
      );
    default:
      return false;
  }
}

function isRead<T extends { status: string }>(fact: T): fact is Extract<T, { status: 'read' }> {
  return fact.status === 'read';
}
