import type { AlertRule } from '../facts/evidenceFacts';
import type { OwnedDocuments } from '../facts/ownedDocuments';
import { knownServices, ownersOf, SERVICE_LABELS, teamsIn } from '../facts/ownership';

const matcher = new RegExp(`\\b(team|${SERVICE_LABELS.join('|')})\\s*=~?\\s*\\\\?"([^"\\\\]*)`, 'g');

/** Teams of an alert rule: by its labels, else by what the matchers of its query select. */
export function ruleTeams({ labels, query }: AlertRule, owned: OwnedDocuments): string[] {
  const labelled = teamsIn(labels, owned);
  if (labelled.length > 0) {
    return labelled;
  }
  const selected = [...query.matchAll(matcher)].flatMap(([, label, value = '']) =>
    value.split('|').map((name) => ({ isTeam: label === 'team', name }))
  );
  const known = knownServices(owned);
  const services = selected.flatMap(({ isTeam, name }) => (!isTeam && known.has(name) ? [name] : []));
  const teams = selected.flatMap(({ isTeam, name }) => (isTeam ? [name] : []));
  const { team = '' } = labels;
  const ofServices = ownersOf(team === '' ? [] : [team], services, owned);
  return [...new Set([...ownersOf(teams, services, owned), ...ofServices])];
}

/** Whether it wakes somebody: by `severity`; a rule without one may. */
export function isPaging({ labels }: AlertRule): boolean {
  return labels.severity === undefined || /^(page|paging|critical|crit|error|p1|p2|sev-?[12])$/i.test(labels.severity);
}
