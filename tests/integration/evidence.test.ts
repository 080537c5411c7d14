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
import { backfill } from '../../workbench/prometheus/backfill';
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
function samples(series: string, agoDays: number, minutes: number): string[] {
  const firstMs = nowMs - agoDays * dayMs + 7_000;
  return Array.from({ length: minutes + 1 }, (_, i) => `${series} 1 ${(firstMs + i * minuteMs) / 1000}`);
}

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
