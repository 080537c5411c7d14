import type { QueryReading, SeriesReading } from '../../../src/core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../../src/core/maturity/evidence/facts/fact';
import type { OwnedDocuments } from '../../../src/core/maturity/evidence/facts/ownedDocuments';
import type { EvidenceQuery } from '../../../src/core/maturity/evidence/queries/evidenceQuery';
import { LOG_QUERY_IDS } from '../../../src/core/maturity/evidence/queries/logqlQueries';
import { promqlQueries, sliQuery } from '../../../src/core/maturity/evidence/queries/promqlQueries';
import { alertHistories, type Span } from '../alertSeries';
import { platformSeries } from '../platformSeries';
import { storyStartMs, type Story } from '../story';
import { minuteMs } from '../units';

/** Label by which a platform metric names the service, and the metric that each query looks for. */
const platformQueries: Readonly<Record<string, { metric: string; label: string }>> = {
  outside_in_probe: { metric: 'probe_success', label: 'service' },
  synthetic_tests_present: { metric: 'probe_success', label: 'service' },
  canary_in_use: { metric: 'rollout_info', label: 'service' },
  resilience_telemetry: { metric: 'envoy_cluster_circuit_breakers_default_cx_open', label: 'service' },
  autoscaled_services: { metric: 'kube_horizontalpodautoscaler_info', label: 'scaletargetref_name' },
  deployed_services: { metric: 'kube_deployment_created', label: 'deployment' },
};

const isShort = ({ fromMs, toMs }: Span) => toMs - fromMs <= 5 * minuteMs;

/** What the queries for evidence would have told at an instant of the story. */
export function readingsAsOf(story: Story, nowMs: number, owned: OwnedDocuments): Record<string, Fact<QueryReading>> {
  const read = ({ expr, windowMs }: EvidenceQuery, series: SeriesReading[]): Fact<QueryReading> => ({
    ...{ status: 'read', asOfMs: nowMs },
    value: { query: expr, fromMs: nowMs - windowMs, toMs: nowMs, series },
  });
  const asked = promqlQueries.map((query) => [query.id, read(query, seriesOf(query, story, nowMs))]);
  const isRecorded = nowMs >= storyStartMs(story);
  const slis = owned.slos
    .flatMap(({ slo }) => sliQuery(slo))
    .map((query) => [query.id, read(query, isRecorded ? [{ labels: {}, value: 1 }] : [])]);
  const logs = LOG_QUERY_IDS.map((id) => [id, { status: 'absent', connect: 'add-loki' }]);
  return Object.fromEntries([...asked, ...slis, ...logs]);
}

function seriesOf({ id, windowMs }: EvidenceQuery, story: Story, nowMs: number): SeriesReading[] {
  switch (id) {
    case 'alerts_ended':
      return endedAlerts(story, { fromMs: nowMs - windowMs, toMs: nowMs }, () => true);
    case 'alerts_short_lived':
      return endedAlerts(story, { fromMs: nowMs - windowMs, toMs: nowMs }, isShort);
    default: {
      const { metric, label = '' } = platformQueries[id] ?? {};
      return platformSeries(story)
        .filter((series) => series.metric === metric && series.fromMs <= nowMs)
        .map(({ labels }) => ({ labels: { service: labels[label] ?? '' }, value: 1 }));
    }
  }
}

function endedAlerts(story: Story, range: Span, counts: (span: Span) => boolean): SeriesReading[] {
  return alertHistories(story)
    .map(({ labels, firing }) => {
      const ended = firing.filter((span) => span.toMs >= range.fromMs && span.toMs <= range.toMs && counts(span));
      return { labels, value: ended.length };
    })
    .filter(({ value }) => value > 0);
}
