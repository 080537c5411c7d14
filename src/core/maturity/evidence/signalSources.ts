import type { EvidenceFacts } from './facts/evidenceFacts';
import { ofNamedTeam } from './namedTeam';
import { type Evidence, type EvidenceSource, signalKey } from './signalState';
import { alertRuleCount, alertRunbookCoverage, resourceAlertShare, sloAlertRuleCount } from './signals/alertRules';
import { alertShortLivedShare } from './signals/alertShortLivedShare';
import { autoscalerCoverage } from './signals/autoscalerCoverage';
import type { ComputeSignal } from './signals/computeSignal';
import { costPerServiceKnown } from './signals/costPerServiceKnown';
import { criticalVulnAge } from './signals/criticalVulnAge';
import { ebPolicyPresent } from './signals/ebPolicyPresent';
import { logServiceCoverage, structuredLogShare, traceIdLogShare } from './signals/logs';
import { policyViolations } from './signals/policyViolations';
import { ageOfLastRecord, countRecords, shareOfRecords, weeklyPerService } from './signals/records';
import { resourceLimitCoverage } from './signals/resourceLimitCoverage';
import { reviewActionClosure, reviewItemsMet, reviewOnTimeShare } from './signals/reviews';
import { seriesPresent } from './signals/seriesPresent';
import { serviceDashboardPresent } from './signals/serviceDashboardPresent';
import { serviceMetricsPresent } from './signals/serviceMetricsPresent';
import { serviceOwnerCoverage } from './signals/serviceOwnerCoverage';
import { sloCount } from './signals/sloCount';
import { sloServiceCoverage } from './signals/sloServiceCoverage';
import { sloSliKinds } from './signals/sloSliKinds';
import { ebTracked, sloAdherence } from './signals/standings';

interface SignalSource {
  source: EvidenceSource;
  compute: ComputeSignal;
}

/** Agreed tags of annotations; each also carries `headroom` and `team:<id>` or `service:<name>`. */
export const RECORD_TAGS = {
  deployment: 'headroom-deployment',
  incident: 'headroom-incident',
  sloReview: 'headroom-slo-review',
  decision: 'headroom-decision',
  rehearsal: 'headroom-rehearsal',
  chaos: 'headroom-chaos',
  dependencies: 'headroom-dependency-map',
  review: 'headroom-review',
} as const;

/** Kinds of review that models name; a record carries `headroom-review` and `review:<kind>`. */
export const REVIEW_KINDS = ['prr', 'mttr_mttf_review', 'dependency_review', 'toil_review'] as const;

const { deployment, incident, sloReview, decision, rehearsal, chaos, dependencies, review } = RECORD_TAGS;
const isDetected = ({ tags }: { tags: readonly string[] }) => tags.some((tag) => tag.startsWith('detected-by:'));

const documents = (compute: ComputeSignal): SignalSource => ({ source: 'documents', compute });
const annotations = (compute: ComputeSignal): SignalSource => ({ source: 'annotations', compute });
const grafana = (compute: ComputeSignal): SignalSource => ({ source: 'grafana', compute });
const prometheus = (compute: ComputeSignal): SignalSource => ({ source: 'prometheus', compute });
const loki = (compute: ComputeSignal): SignalSource => ({ source: 'loki', compute });

/** Signal key → where it is read and how it is computed. A signal that is not here is entered by hand. */
export const signalSources: Readonly<Record<string, SignalSource>> = {
  slo_count: documents(sloCount),
  slo_service_coverage: documents(sloServiceCoverage),
  slo_sli_kinds: documents(sloSliKinds),
  eb_policy_present: documents(ebPolicyPresent),
  service_owner_coverage: documents(serviceOwnerCoverage),

  slo_review_age_days: annotations(ageOfLastRecord(sloReview)),
  eb_decision_count: annotations(countRecords(90, decision)),
  rehearsal_age_days: annotations(ageOfLastRecord(rehearsal)),
  chaos_experiments_prod: annotations(countRecords(90, chaos)),
  saturation_events: annotations(countRecords(90, incident, 'cause:capacity')),
  dependency_map_age_days: annotations(ageOfLastRecord(dependencies)),
  review_age_days: annotations(ageOfLastRecord(review)),
  review_on_time_share: annotations(reviewOnTimeShare(review)),
  review_action_closure: annotations(reviewActionClosure(review)),
  ...Object.fromEntries(
    REVIEW_KINDS.flatMap((kind) => {
      const tags = [review, `review:${kind}`];
      return [
        [signalKey('review_age_days', kind), annotations(ageOfLastRecord(...tags))],
        [signalKey('review_on_time_share', kind), annotations(reviewOnTimeShare(...tags))],
        [signalKey('review_action_closure', kind), annotations(reviewActionClosure(...tags))],
      ];
    })
  ),
  prr_items_met: annotations(reviewItemsMet(review, 'review:prr')),
  deploy_frequency: annotations(weeklyPerService(90, deployment)),
  incident_records: annotations(countRecords(180, incident)),
  postmortem_coverage: annotations(shareOfRecords(180, incident, 'postmortem')),
  detected_by_alert_share: annotations(shareOfRecords(180, incident, 'detected-by:alert', isDetected)),

  alert_rule_count: grafana(alertRuleCount),
  slo_alert_rule_count: grafana(sloAlertRuleCount),
  alert_runbook_coverage: grafana(alertRunbookCoverage),
  resource_alert_share: grafana(resourceAlertShare),
  service_dashboard_present: grafana(serviceDashboardPresent),

  slo_adherence: prometheus(sloAdherence),
  eb_tracked: prometheus(ebTracked),
  service_metrics_present: prometheus(serviceMetricsPresent),
  alert_short_lived_share: prometheus(alertShortLivedShare),
  outside_in_probe: prometheus(seriesPresent('outside_in_probe')),
  synthetic_tests_present: prometheus(seriesPresent('synthetic_tests_present')),
  canary_in_use: prometheus(seriesPresent('canary_in_use')),
  resilience_telemetry: prometheus(seriesPresent('resilience_telemetry')),
  autoscaler_coverage: prometheus(autoscalerCoverage),
  resource_limit_coverage: prometheus(resourceLimitCoverage),
  cost_per_service_known: prometheus(costPerServiceKnown),
  policy_violations: prometheus(policyViolations),
  critical_vuln_age_days: prometheus(criticalVulnAge),

  log_service_coverage: loki(logServiceCoverage),
  structured_log_share: loki(structuredLogShare),
  trace_id_log_share: loki(traceIdLogShare),
};

/** Every signal that has a source here, for each team; unknown where nothing names the team. */
export function computeEvidence(facts: EvidenceFacts, teams: readonly string[]): Evidence {
  return Object.fromEntries(
    Object.entries(signalSources).map(([key, { compute }]) => [
      key,
      Object.fromEntries(teams.map((team) => [team, ofNamedTeam(compute(facts, team), facts, team)])),
    ])
  );
}
