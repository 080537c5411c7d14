import type { SignalState } from '../../../core/maturity/evidence/signalState';
import { hintWords } from '../practice/connectWords';

const words: Readonly<Record<string, string>> = {
  eb_policy_present: hintWords['attach-policy'],
  service_owner_coverage: hintWords['define-services'],
  service_dashboard_present: hintWords['tag-dashboards'],
  alert_rule_count: hintWords['label-alert-rules'],
  slo_alert_rule_count: 'Give alert rules a label “slo” too.',
  alert_runbook_coverage: 'Give paging rules the annotation “runbook_url”.',
};

/** How work on a signal comes to count, where that is outside of this app; empty where there is nothing to say. */
export function howWords(signal: string, state: SignalState): string {
  const { source, query = '' } = (state.status === 'loading' ? undefined : state.provenance) ?? {};
  return source === 'annotations'
    ? `Recorded as annotation with the tags headroom ${query}, and team:<id> or service:<name>.`
    : Object.hasOwn(words, signal)
      ? (words[signal] ?? '')
      : '';
}
