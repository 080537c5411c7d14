import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EvidenceSources } from '../../src/adapters/evidence/evidenceSources';
import { type GatheredFacts, gatherFacts, nothingYet } from '../../src/adapters/evidence/gatherFacts';
import { KeptAnswers } from '../../src/adapters/evidence/keptAnswers';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import { ownedDocuments } from '../../src/core/maturity/evidence/facts/ownedDocuments';
import type { Evidence } from '../../src/core/maturity/evidence/signalState';
import { computeEvidence } from '../../src/core/maturity/evidence/signalSources';
import { loadedDocument } from '../../src/core/documents/testing/loadedDocument';
import { sloWith } from '../../src/core/slo/testing/question';
import { backfill } from '../../workbench/history/backfill';
import { type RunningPrometheus, startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { openWorkbench } from '../contract/grafana';
import { fetchHttp } from './engine/fetchHttp';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
const nowMs = Date.UTC(2026, 3, 1, 12);

let folder: string;
let prometheus: RunningPrometheus;
let workbench: Awaited<ReturnType<typeof openWorkbench>>;

/** A sample each minute, `minutes` after the first, `agoDays` before now; a few seconds beside the full minute. */
function samples(series: string, agoDays: number, minutes: number, valueOf = (_minute: number) => 1): string[] {
  const firstMs = nowMs - agoDays * dayMs + 7_000;
  return Array.from({ length: minutes + 1 }, (_, i) => `${series} ${valueOf(i)} ${(firstMs + i * minuteMs) / 1000}`);
}

/** A sample each hour, from so many days ago to so many days ago. */
function hourly(series: string, fromDaysAgo: number, toDaysAgo: number, value: number): string[] {
  const firstMs = nowMs - fromDaysAgo * dayMs + 7_000;
  const hours = Math.round((fromDaysAgo - toDaysAgo) * 24);
  return Array.from({ length: hours }, (_, i) => `${series} ${value} ${(firstMs + i * 60 * minuteMs) / 1000}`);
}

const container = (metric: string, pod: string, name: string, more = '') =>
  samples(`${metric}{namespace="x",pod="${pod}",container="${name}"${more}}`, 1 / 24, 59);

const basketPod = 'basket-7b9f8c6d5f-x7k2p';

function kyverno(namespace: string, result: string, valueOf: (minute: number) => number): string[] {
  const labels = `resource_namespace="${namespace}",policy_name="p",rule_name="r",rule_result="${result}"`;
  return ['a', 'b'].flatMap((pod) =>
    samples(
      `kyverno_policy_results_total{pod="${pod}",rule_execution_cause="background_scan",${labels}}`,
      1 / 8,
      179,
      valueOf
    )
  );
}

function critical(workload: string, tag: string, fromDaysAgo: number, toDaysAgo: number, value: number): string[] {
  const labels = `resource_name="${workload}",image_repository="shop/${workload.split('-')[0]}",image_tag="${tag}"`;
  return hourly(`trivy_image_vulnerabilities{severity="Critical",${labels}}`, fromDaysAgo, toDaysAgo, value);
}

/** What exporters of Kubernetes told: findings of the basket began 60 days ago and outlived a new image and an outage. */
const kubernetes = [
  '# TYPE kube_pod_container_info gauge',
  ...container('kube_pod_container_info', basketPod, 'app'),
  ...container('kube_pod_container_info', basketPod, 'sidecar'),
  ...container('kube_pod_container_info', 'search-0', 'app'),
  ...container('kube_pod_container_info', 'job-x7k2p', 'app'),
  '# TYPE kube_pod_container_resource_limits gauge',
  ...container('kube_pod_container_resource_limits', basketPod, 'app', ',resource="cpu"'),
  ...container('kube_pod_container_resource_limits', basketPod, 'app', ',resource="memory"'),
  ...container('kube_pod_container_resource_limits', 'search-0', 'app', ',resource="ephemeral_storage"'),
  '# TYPE container_memory_allocation_bytes gauge',
  ...container('container_memory_allocation_bytes', basketPod, 'app'),
  '# TYPE node_total_hourly_cost gauge',
  ...samples('node_total_hourly_cost{node="n"}', 1 / 24, 59),
  '# TYPE kyverno_policy_results_total gauge',
  ...kyverno('basket', 'fail', (minute) => 3 + Math.floor(minute / 30)),
  ...kyverno('basket', 'pass', (minute) => minute),
  ...kyverno('ledger', 'pass', (minute) => minute),
  ...kyverno('ledger', 'fail', () => 7),
  '# TYPE trivy_image_vulnerabilities gauge',
  ...critical('basket-7b9f8c6d5f', 'v1', 95, 60, 0),
  ...critical('basket-7b9f8c6d5f', 'v1', 60, 40, 2),
  ...critical('basket-6c4d9b8f7z', 'v2', 40, 20, 1),
  ...critical('basket-6c4d9b8f7z', 'v2', 18, 0, 1),
  ...critical('search', 'v1', 95, 50, 4),
  ...critical('search', 'v1', 50, 20, 0),
  ...critical('search', 'v1', 18, 0, 0),
  ...critical('ledger', 'v1', 95, 20, 1),
  ...critical('ledger', 'v1', 18, 0, 1),
];

const alert = (name: string, labels: string, state = 'firing') =>
  `ALERTS{alertname="${name}",alertstate="${state}",${labels}}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  const lastDay = 1 / 24;
  const lines = [
    '# TYPE ALERTS gauge',
    ...samples(alert('Blinks', 'service="basket"'), 20, 2),
    ...samples(alert('Blinks', 'service="basket"'), 10, 4),
    ...samples(alert('Stays', 'service="basket"'), 5, 9),
    ...samples(alert('Stays', 'service="basket"'), 3, 60),
    ...samples(alert('Waits', 'service="basket"', 'pending'), 2, 2),
    ...samples(alert('Goes on', 'team="core"'), lastDay, 59),
    ...samples(alert('Old', 'team="core"'), 40, 2),
    '# TYPE kube_deployment_created gauge',
    ...['basket', 'search'].flatMap((name) => samples(`kube_deployment_created{deployment="${name}"}`, lastDay, 59)),
    '# TYPE kube_horizontalpodautoscaler_info gauge',
    ...samples('kube_horizontalpodautoscaler_info{scaletargetref_name="basket"}', lastDay, 59),
    '# TYPE probe_success gauge',
    ...samples('probe_success{job="ledger"}', lastDay, 59),
    '# TYPE requests gauge',
    ...samples('requests{job="basket"}', lastDay, 59),
    '# TYPE rollout_info gauge',
    ...samples('rollout_info{app="basket",strategy="Canary"}', 30, 60),
    ...kubernetes,
    '# EOF',
  ];
  const file = join(folder, 'evidence.om');
  writeFileSync(file, `${lines.join('\n')}\n`);
  await backfill(file, join(folder, 'prometheus'));
  prometheus = await startPrometheus({ dataFolder: join(folder, 'prometheus'), retentionDays: 36_500 });
  workbench = await openWorkbench(join(folder, 'workbench'), { prometheusUrl: prometheus.url });
}, 120_000);

afterAll(async () => {
  await workbench.close();
  await prometheus.stop();
  rmSync(folder, { recursive: true });
});

const service = (name: string, team: string) => ({
  apiVersion: 'headroom/v1' as const,
  kind: 'Service' as const,
  metadata: { name },
  spec: { team },
});

function slo(job: string, team: string) {
  const total = { metric: 'requests', matchers: [{ label: 'job', op: '=' as const, value: job }] };
  return sloWith({
    ref: { documentUid: 'a', name: job },
    service: job,
    team,
    indicator: { kind: 'ratio', given: 'bad', event: total, total, groupBy: [] },
  });
}

async function gather(): Promise<Evidence> {
  const owned = ownedDocuments(
    [
      loadedDocument({
        services: [service('basket', 'shop'), service('search', 'shop'), service('ledger', 'core')],
        slos: [slo('basket', 'shop'), slo('ledger', 'core')],
      }),
    ],
    0
  );
  const http = fetchHttp(workbench.url);
  const source = { uid: workbench.prometheusUid, name: 'Prometheus' };
  const sources: EvidenceSources = {
    http,
    transport: dsQueryTransport(http),
    kept: new KeptAnswers(() => nowMs),
    nowMs: () => nowMs,
    prometheusOf: () => source,
    prometheuses: () => [source],
    lokis: () => [],
    measure: async (questions) => questions.map(() => ({ status: 'loading' })),
  };
  let facts: GatheredFacts = nothingYet;
  await gatherFacts(sources, owned, ['shop', 'core'], new AbortController().signal, (change) => {
    facts = { ...facts, ...change, readings: { ...facts.readings, ...change.readings } };
  });
  return computeEvidence({ ...facts, nowMs, documents: { status: 'read', value: owned, asOfMs: nowMs } }, [
    'shop',
    'core',
  ]);
}

/** The reading, or why there is none. */
function told(evidence: Evidence, signal: string, team: string) {
  const state = evidence[signal]?.[team];
  return state?.status === 'known' ? state.reading : state?.status === 'unknown' ? (state.connect ?? state.reason) : 0;
}

it.each`
  signal                       | shop                   | core
  ${'alert_short_lived_share'} | ${0.5}                 | ${'no-data'}
  ${'outside_in_probe'}        | ${false}               | ${true}
  ${'synthetic_tests_present'} | ${false}               | ${true}
  ${'canary_in_use'}           | ${true}                | ${false}
  ${'resilience_telemetry'}    | ${'export-metric'}     | ${'export-metric'}
  ${'autoscaler_coverage'}     | ${0.5}                 | ${'no-data'}
  ${'service_metrics_present'} | ${true}                | ${false}
  ${'resource_limit_coverage'} | ${1 / 3}               | ${'no-data'}
  ${'cost_per_service_known'}  | ${true}                | ${'no-data'}
  ${'policy_violations'}       | ${1}                   | ${0}
  ${'critical_vuln_age_days'}  | ${59}                  | ${91}
  ${'structured_log_share'}    | ${'add-loki'}          | ${'add-loki'}
  ${'alert_rule_count'}        | ${'label-alert-rules'} | ${'label-alert-rules'}
  ${'eb_decision_count'}       | ${'write-annotations'} | ${'write-annotations'}
`('$signal is $shop of shop and $core of core, as Prometheus tells', async ({ signal, shop, core }) => {
  const evidence = await gather();
  expect([told(evidence, signal, 'shop'), told(evidence, signal, 'core')]).toEqual([shop, core]);
});

it('is unknown, not failed, while Prometheus is down', async () => {
  await prometheus.stop();
  const evidence = await gather();
  expect(evidence.outside_in_probe?.core).toMatchObject({
    status: 'unknown',
    reason: 'unreadable',
    problem: { source: 'prometheus', name: 'Prometheus', code: 'unreachable' },
  });
  expect(evidence.slo_count?.core).toMatchObject({ status: 'known', reading: 1 });
});
