import { POLICY_ANNOTATION } from '../../../core/maturity/evidence/facts/ownedDocuments';
import type { SignalState } from '../../../core/maturity/evidence/signalState';

const words: Readonly<Record<string, string>> = {
  eb_policy_present: `Counted by the SLO’s annotation “${POLICY_ANNOTATION}”, or a policy in its document.`,
  service_owner_coverage: 'Counted by the one team that a service’s definition names.',
  service_dashboard_present: 'Counted by a dashboard’s tag, for example service:basket.',
  alert_rule_count: 'Counted by an alert rule’s label “team” or “service”.',
  slo_alert_rule_count: 'Counted by an alert rule’s labels: “slo”, and “team” or “service”.',
  alert_runbook_coverage: 'Counted by a paging alert rule’s annotation “runbook_url”.',
};

/** How work on a signal comes to count, where that is outside of this app; empty where there is nothing to say. */
export function howWords(signal: string, state: SignalState): string {
  const { source, query = '' } = (state.status === 'loading' ? undefined : state.provenance) ?? {};
  if (source === 'annotations') {
    return `Recorded as annotation with the tags headroom ${query}, and team:<id> or service:<name>.`;
  }
  return Object.hasOwn(words, signal) ? (words[signal] ?? '') : '';
}
