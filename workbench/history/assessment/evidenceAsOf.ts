import { isLoaded } from '../../../src/core/documents/isLoaded';
import { parseDocument } from '../../../src/core/documents/parseDocument';
import type { EvidenceFacts, QueryReading } from '../../../src/core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../../src/core/maturity/evidence/facts/fact';
import { type OwnedDocuments, ownedDocuments } from '../../../src/core/maturity/evidence/facts/ownedDocuments';
import { LOG_QUERY_IDS } from '../../../src/core/maturity/evidence/queries/logqlQueries';
import { promqlQueries, sliQuery } from '../../../src/core/maturity/evidence/queries/promqlQueries';
import { computeEvidence } from '../../../src/core/maturity/evidence/signalSources';
import type { Evidence, SignalState } from '../../../src/core/maturity/evidence/signalState';
import { demoDocuments } from '../demoDocuments';
import { demoEvents } from '../demoEvents';
import { platformSeries } from '../platformSeries';
import { storyStartMs, type Story } from '../story';
import { dayInstant } from '../troubleRatio';
import { dayMs } from '../units';
import { workRecords } from '../workRecords';
import { demoRules } from './demoRules';
import { teams } from './judgements';
import { adherence, sloSinceDay } from './knownThen';

/**
 * Evidence as the app would have read it at an instant of the story: computed by the app's own rules from the documents,
 * records, alert rules and series that were there then.
 */
export function evidenceAsOf(story: Story, nowMs: number, stage: 0 | 1 | 2): Evidence {
  const owned = documentsAsOf(story, nowMs);
  const read = <T>(value: T): Fact<T> => ({ status: 'read', value, asOfMs: nowMs });
  const facts: EvidenceFacts = {
    nowMs,
    documents: read(owned),
    records: read(
      [...demoEvents(story, nowMs), ...workRecords(story, nowMs)].map(({ timeMs, endMs, tags }) => ({
        timeMs,
        endMs,
        tags,
      }))
    ),
    alertRules: read(demoRules().filter(({ sinceDay }) => dayInstant(story, sinceDay, 0) <= nowMs)),
    dashboards: read(stage === 0 ? [] : dashboards()),
    standings: { status: 'absent', connect: 'define-slos' },
    readings: readingsAsOf(story, nowMs, owned),
  };
  return { ...computeEvidence(facts, teams), ...standingsAsOf(nowMs, stage) };
}

/** Services were known from the start; their objectives came one after the other. */
function documentsAsOf(story: Story, nowMs: number): OwnedDocuments {
  const unknown = { folderUid: '', folderTitle: '', resourceVersion: '', canSave: false, canDelete: false };
  const documents = demoDocuments()
    .filter(({ dashboard }) => Array.isArray(dashboard.tags) && dashboard.tags.includes('headroom'))
    .map(({ dashboard }) =>
      parseDocument({ ...unknown, uid: String(dashboard.uid), managedBy: undefined, spec: dashboard })
    )
    .filter(isLoaded);
  const owned = ownedDocuments(documents, 0);
  const isThere = (service: string) => dayInstant(story, sloSinceDay[service] ?? 0, 0) <= nowMs;
  return { ...owned, slos: owned.slos.filter(({ slo }) => isThere(slo.service)) };
}

function dashboards() {
  return demoDocuments()
    .map(({ dashboard: { title, tags } }) => ({
      title: String(title),
      tags: Array.isArray(tags) ? tags.map(String) : [],
    }))
    .filter(({ tags }) => !tags.includes('headroom'));
}

/** What was met and tracked is older than the series are kept, so it is told, with the query and time it was read by. */
function standingsAsOf(nowMs: number, stage: 0 | 1 | 2): Evidence {
  const known = (reading: number | boolean, query: string, note: string): SignalState => ({
    status: 'known',
    reading,
    provenance: {
      source: 'prometheus',
      query,
      fromMs: nowMs - 30 * dayMs,
      toMs: nowMs,
      asOfMs: nowMs,
      note,
    },
  });
  const found = Object.entries(adherence[stage] ?? {});
  return found.length === 0
    ? {}
    : {
        slo_adherence: Object.fromEntries(
          found.map(([team, [met, all]]) => [team, known(met / all, 'SLI >= target', `current-window ${met}/${all}`)])
        ),
        eb_tracked: Object.fromEntries(
          found.map(([team, [, all]]) => [team, known(true, 'budget remaining', `${all}/${all}`)])
        ),
      };
}

/** Label by which a platform metric names the service, and the metric that each query looks for. */
const platformQueries: Readonly<Record<string, { metric: string; label: string }>> = {
  outside_in_probe: { metric: 'probe_success', label: 'service' },
  synthetic_tests_present: { metric: 'probe_success', label: 'service' },
  canary_in_use: { metric: 'rollout_info', label: 'service' },
  resilience_telemetry: { metric: 'envoy_cluster_circuit_breakers_default_cx_open', label: 'service' },
  autoscaled_services: { metric: 'kube_horizontalpodautoscaler_info', label: 'scaletargetref_name' },
  deployed_services: { metric: 'kube_deployment_created', label: 'deployment' },
};

function readingsAsOf(story: Story, nowMs: number, owned: OwnedDocuments): Record<string, Fact<QueryReading>> {
  const platform = platformSeries(story).filter(({ fromMs }) => fromMs <= nowMs);
  const reading = (query: { expr: string; windowMs: number }, services: readonly string[]): Fact<QueryReading> => {
    const series = services.map((service) => ({ labels: { service }, value: 1 }));
    return {
      status: 'read',
      value: { query: query.expr, fromMs: nowMs - query.windowMs, toMs: nowMs, series },
      asOfMs: nowMs,
    };
  };
  const asked = promqlQueries.map((query) => {
    const { metric, label } = platformQueries[query.id] ?? {};
    const found = platform.filter((series) => series.metric === metric).map(({ labels }) => labels[label ?? ''] ?? '');
    return [query.id, reading(query, found)];
  });
  const isRecorded = nowMs >= storyStartMs(story);
  const slis = owned.slos.map(({ slo }) => {
    const query = sliQuery(slo);
    return [query.id, reading(query, isRecorded ? [slo.service] : [])];
  });
  const logs = LOG_QUERY_IDS.map((id) => [id, { status: 'absent', connect: 'add-loki' }]);
  return Object.fromEntries([...asked, ...slis, ...logs]);
}
