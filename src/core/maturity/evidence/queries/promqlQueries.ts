import { SERVICE_LABELS } from '../facts/ownership';
import { labelList, selector } from '../../../promql/selector';
import { totalSeries } from '../../../promql/totalSeries';
import type { Slo } from '../../../slo/slo';
import type { EvidenceQuery } from './evidenceQuery';
import { kubernetesQueries } from './kubernetesQueries';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const owner = labelList(['team', ...SERVICE_LABELS]);

/**
 * Alerts that fired so many minutes ago; a minute without a sample in between does not end one. Just under two minutes,
 * so that whether a range includes its start makes no difference.
 */
const firing = (minutesAgo: number) =>
  `present_over_time(ALERTS{alertstate="firing"}[119s]${minutesAgo > 0 ? ` offset ${minutesAgo}m` : ''})`;
/** Instants, a minute apart, at which an alert had ended. */
const ended = `(${firing(1)} unless ${firing(0)})`;

/** What is asked of every Prometheus in which the teams' SLOs are measured. */
export const promqlQueries: readonly EvidenceQuery[] = [
  existing('outside_in_probe', 'probe_success', 1),
  existing('synthetic_tests_present', '{__name__=~"sm_check_info|probe_success|k6_http_reqs_total"}', 7 * 24),
  existing('canary_in_use', '{__name__="rollout_info",strategy=~"(?i)canary"}', 90 * 24),
  existing('resilience_telemetry', `{__name__=~"${resilienceMetrics()}"}`, 1),
  named('autoscaled_services', 'kube_horizontalpodautoscaler_info', 'scaletargetref_name'),
  named('deployed_services', 'kube_deployment_created', 'deployment'),
  overAlerts('alerts_ended', ended),
  // Its last sample is two minutes old; evaluated every minute, it has fired for five where the first is under seven old.
  overAlerts('alerts_short_lived', `(${ended} unless ${firing(7)})`),
  ...kubernetesQueries,
];

function resilienceMetrics(): string {
  return ['resilience4j_circuitbreaker_state', 'envoy_cluster_circuit_breakers_.+', 'istio_circuit_breaker_.+'].join(
    '|'
  );
}

function existing(id: string, series: string, hours: number): EvidenceQuery {
  return { id, expr: `count by (${owner}) (last_over_time(${series}[${hours}h]))`, windowMs: hours * HOUR_MS };
}

/** Counts by what a label calls the service. */
function named(id: string, metric: string, label: string): EvidenceQuery {
  const renamed = `label_replace(last_over_time(${metric}[1h]), "service", "$1", "${label}", "(.+)")`;
  return { id, expr: `count by (service) (${renamed})`, windowMs: HOUR_MS };
}

function overAlerts(id: string, instants: string): EvidenceQuery {
  const expr = `sum by (${owner}) (count_over_time(${instants}[30d:1m]))`;
  return { id, expr, windowMs: 30 * DAY_MS };
}

/** Whether the series that an SLO counts have been there in the last hour; nothing where a Prometheus has none of it. */
export function sliQuery({ ref, indicator }: Pick<Slo, 'ref' | 'indicator'>): EvidenceQuery[] {
  const series = totalSeries(indicator);
  return series === undefined
    ? []
    : [{ id: sliQueryId(ref), expr: `count(last_over_time(${selector(series)}[1h]))`, windowMs: HOUR_MS }];
}

export function sliQueryId({ documentUid, name }: Slo['ref']): string {
  return `sli:${documentUid}/${name}`;
}
