import type { EvidenceFacts, QueryReading } from './facts/evidenceFacts';
import type { Fact } from './facts/fact';
import type { OwnedDocuments } from './facts/ownedDocuments';
import { teamsIn } from './facts/ownership';
import { recordTeams } from './signals/records';
import { ruleTeams } from './signals/ruleTeams';
import type { KnownSignal, Provenance, SignalState } from './signalState';

/** One thing that a source told: whose it is, by these documents, and whether the signal looks at its kind. */
interface Told {
  teams: (owned: OwnedDocuments) => string[];
  isAsked: boolean;
}

/**
 * What was computed for a team, unless nothing names it: a name that neither the documents nor the source of the reading
 * knows counts nothing there, and a zero or "no" of it would be no finding. Where only some services are looked at, what
 * names the team and no service may be of any: the reading is partial then, and a zero or "no" unknown.
 */
export function ofNamedTeam(state: SignalState, facts: EvidenceFacts, team: string): SignalState {
  const { documents } = facts;
  if (state.status !== 'known' || documents.status !== 'read') {
    return state;
  }
  const { value: owned } = documents;
  const told = toldBy(facts, state.provenance);
  if (!owned.teams.has(team) && !told.some(({ teams }) => teams(owned).includes(team))) {
    return owned.unread > 0
      ? { status: 'unknown', reason: 'incomplete' }
      : { status: 'unknown', reason: 'not-named', connect: owned.scope === undefined ? 'name-team' : 'name-services' };
  }
  return isAnyWithoutService(told, owned, team) ? asPart(state) : state;
}

function isAnyWithoutService(told: readonly Told[], owned: OwnedDocuments, team: string): boolean {
  const { scope, ...whole } = owned;
  return (
    scope !== undefined &&
    told.some(({ teams, isAsked }) => isAsked && teams(owned).length === 0 && teams(whole).includes(team))
  );
}

function asPart(state: KnownSignal): SignalState {
  const { reading, provenance, quality = [] } = state;
  return reading === 0 || reading === false
    ? { status: 'unknown', reason: 'incomplete', connect: 'name-services', ...(provenance && { provenance }) }
    : { ...state, quality: [...new Set([...quality, 'partial' as const])] };
}

function toldBy({ records, alertRules, readings }: EvidenceFacts, provenance: Provenance | undefined): Told[] {
  const { source, query = '' } = provenance ?? {};
  switch (source) {
    case 'annotations':
      return valuesOf(records).map((record) => ({
        teams: (owned) => recordTeams(record, owned),
        isAsked: record.tags.includes(query.split(' ')[0] ?? ''),
      }));
    case 'grafana':
      // Dashboards name services only.
      return query === '/api/search'
        ? []
        : valuesOf(alertRules).map((rule) => ({ teams: (owned) => ruleTeams(rule, owned), isAsked: true }));
    case 'prometheus':
    case 'loki':
      return Object.values(readings).flatMap((reading) =>
        reading.status === 'read' ? ofReading(reading.value, query) : []
      );
    default:
      return [];
  }
}

function ofReading({ query, series }: QueryReading, asked: string): Told[] {
  return series.map(({ labels }): Told => ({ teams: (owned) => seriesTeams(labels, owned), isAsked: query === asked }));
}

/** Kyverno's results name a namespace, which may be the team's. */
function seriesTeams(labels: Readonly<Record<string, string>>, owned: OwnedDocuments): string[] {
  const { resource_namespace: namespace = '' } = labels;
  return namespace === '' || owned.scope !== undefined ? teamsIn(labels, owned) : [namespace];
}

function valuesOf<T>(fact: Fact<readonly T[]>): readonly T[] {
  return fact.status === 'read' ? fact.value : [];
}
