import type { EvidenceFacts } from './facts/evidenceFacts';
import type { Fact } from './facts/fact';
import type { OwnedDocuments } from './facts/ownedDocuments';
import { teamsIn } from './facts/ownership';
import { recordTeams } from './signals/records';
import { ruleTeams } from './signals/ruleTeams';
import type { KnownSignal, Provenance, SignalState, UnknownSignal } from './signalState';

/** One thing that a source told: whose it is, by these documents, and whether the signal looks at its kind. */
interface Told {
  teams: (owned: OwnedDocuments) => string[];
  isAsked: boolean;
}

/**
 * What was computed for a team, unless nothing names it: a name that neither the documents nor the source of the reading
 * knows counts nothing there, and a zero or "no" of it would be no finding. Where only some services are looked at, what
 * names the team and no service may be of any: the reading is partial then, and a zero, "no" or nothing unknown.
 */
export function ofNamedTeam(state: SignalState, facts: EvidenceFacts, team: string): SignalState {
  const { documents } = facts;
  if (!isAnswered(state) || documents.status !== 'read') {
    return state;
  }
  const { value: owned } = documents;
  const told = toldBy(facts, state.provenance);
  if (state.status === 'known' && !owned.teams.has(team) && !told.some(({ teams }) => teams(owned).includes(team))) {
    return owned.unread > 0
      ? { status: 'unknown', reason: 'incomplete' }
      : { status: 'unknown', reason: 'not-named', connect: owned.scope === undefined ? 'name-team' : 'name-services' };
  }
  return isAnyWithoutService(told, owned, team) ? asPart(state) : state;
}

/** Its source was read: it told something, or holds nothing to judge by. */
function isAnswered(state: SignalState): state is KnownSignal | UnknownSignal {
  return state.status === 'known' || (state.status === 'unknown' && state.reason === 'no-data');
}

function isAnyWithoutService(told: readonly Told[], owned: OwnedDocuments, team: string): boolean {
  const { scope, ...whole } = owned;
  return (
    scope !== undefined &&
    told.some(({ teams, isAsked }) => isAsked && teams(owned).length === 0 && teams(whole).includes(team))
  );
}

function asPart(state: KnownSignal | UnknownSignal): SignalState {
  if (state.status === 'known' && state.reading !== 0 && state.reading !== false) {
    return { ...state, quality: [...new Set([...(state.quality ?? []), 'partial' as const])] };
  }
  const { provenance } = state;
  return { status: 'unknown', reason: 'incomplete', connect: 'name-services', ...(provenance && { provenance }) };
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
      return ofReadings(readings, query);
    default:
      return [];
  }
}

/** Of a share, what it is a share of: whatever is missing there makes it partial. */
const WHOLES: Readonly<Record<string, string>> = {
  alerts_short_lived: 'alerts_ended',
  log_lines_json: 'log_lines',
  log_lines_logfmt: 'log_lines',
  log_requests_traced: 'log_requests',
};

/** `query`: that of the signal; of a sum several, joined by a plus sign. */
function ofReadings(readings: EvidenceFacts['readings'], query: string): Told[] {
  const parts = [query, ...query.split(' + ')];
  const read = Object.entries(readings).flatMap(([id, fact]) =>
    fact.status === 'read' ? [{ id, ...fact.value }] : []
  );
  const asked = new Set(read.flatMap((one) => (parts.includes(one.query) ? [one.id, WHOLES[one.id] ?? one.id] : [])));
  return read.flatMap(({ id, series }) =>
    series.map(({ labels }): Told => ({ teams: (owned) => seriesTeams(labels, owned), isAsked: asked.has(id) }))
  );
}

/** Kyverno's results name a namespace, which may be the team's. */
function seriesTeams(labels: Readonly<Record<string, string>>, owned: OwnedDocuments): string[] {
  const { resource_namespace: namespace = '' } = labels;
  return namespace === '' || owned.scope !== undefined ? teamsIn(labels, owned) : [namespace];
}

function valuesOf<T>(fact: Fact<readonly T[]>): readonly T[] {
  return fact.status === 'read' ? fact.value : [];
}
