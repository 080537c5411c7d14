import type { AlertRule } from '../facts/evidenceFacts';
import type { OwnedDocuments } from '../facts/ownedDocuments';
import { SERVICE_LABELS, teamsIn, teamsOfService } from '../facts/ownership';

const matcher = new RegExp(`\\b(team|${SERVICE_LABELS.join('|')})\\s*=~?\\s*\\\\?"([^"\\\\]*)`, 'g');

/** Teams of an alert rule: by its labels, else by what the matchers of its query select. */
export function ruleTeams({ labels, query }: AlertRule, owned: OwnedDocuments): string[] {
  const labelled = teamsIn(labels, owned);
  if (labelled.length > 0) {
    return labelled;
  }
  const selected = [...query.matchAll(matcher)].flatMap(([, label, value = '']) =>
    value.split('|').flatMap((one) => (label === 'team' ? [one] : teamsOfService(one, owned)))
  );
  return [...new Set(selected)];
}

/** Whether it wakes somebody: by `severity`; a rule without one may. */
export function isPaging({ labels }: AlertRule): boolean {
  return labels.severity === undefined || /^(page|paging|critical|crit|error|p1|p2|sev-?[12])$/i.test(labels.severity);
}
