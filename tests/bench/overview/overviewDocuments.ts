import { newDashboard } from '../../../src/core/documents/newDashboard';
import { API_VERSION, type Resource } from '../../../src/core/documents/resource';
import { demoServices } from '../../../workbench/history/demoServices';
import { demoSlos } from '../demo/demoSlo';

const documentCount = 100;
/** In all, those of the demo among them. */
export const sloCount = 500;
/** The same with those of the long list. */
export const longCount = 2000;

const path = '/apis/dashboard.grafana.app/v1/namespaces/default/dashboards';
const jobs = demoServices
  .filter(({ counters, retired }) => counters.kind === 'http' && !retired)
  .map(({ name }) => name);

/** Fills up to 500 SLOs with 100 documents. No two share a query, so that none is saved by asking the same once. */
export async function createOverviewDocuments(url: string): Promise<void> {
  const missing = sloCount - demoSlos().length;
  for (let index = 0; index < documentCount; index++) {
    const resources = Array.from({ length: Math.ceil((missing - index) / documentCount) }, (_, i) =>
      sloResource(index, i)
    );
    await createDocument(url, `bench-${index}`, resources);
  }
}

/** Fills up to 2,000 SLOs. They share a few queries: what is looked at is the list, not asking. */
export async function createLongList(url: string): Promise<void> {
  const perDocument = 30;
  for (let first = sloCount; first < longCount; first += perDocument) {
    const resources = Array.from({ length: perDocument }, (_, i) => ({
      ...sloResource(i % 10, 0),
      metadata: { name: `slo-${first + i}`, displayName: `SLO ${first + i}` },
    }));
    await createDocument(url, `bench-long-${first}`, resources);
  }
}

async function createDocument(url: string, uid: string, resources: Resource[]): Promise<void> {
  const spec = newDashboard(uid, ['headroom-service'], { uid, revision: 1, generation: 1, resources });
  const annotations = { 'grafana.app/grant-permissions': 'default' };
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ metadata: { name: uid, annotations }, spec }),
  });
  if (!response.ok) {
    throw new Error(`Creating ${uid} answered ${response.status}: ${await response.text()}`);
  }
}

function sloResource(document: number, index: number): Resource {
  const name = `slo-${document}-${index}`;
  const job = jobs[(document + index) % jobs.length] ?? '';
  const all = [
    { label: 'job', op: '=', value: job },
    { label: 'instance', op: '!=', value: name },
  ];
  const source = (matchers: object[]) => ({
    metricSource: { type: 'Prometheus', spec: { metric: 'http_requests_total', matchers } },
  });
  return {
    apiVersion: API_VERSION,
    kind: 'SLO',
    metadata: { name, displayName: `SLO ${document}-${index}` },
    spec: {
      service: job,
      indicator: {
        spec: {
          dataSource: { uid: 'prometheus' },
          ratioMetric: { bad: source([...all, { label: 'code', op: '=~', value: '5..' }]), total: source(all) },
        },
      },
      timeWindow: [{ duration: '30d', isRolling: true }],
      budgetingMethod: 'Occurrences',
      objectives: [{ target: 0.999 }],
    },
  };
}
