import { newDashboard } from '../../src/core/documents/newDashboard';
import { newAssessment } from '../../src/core/maturity/assessment/newAssessment';
import { transformation } from '../../src/core/maturity/models/transformation/transformation';
import { demoEvents } from './demoEvents';
import type { Story } from './story';

export interface GrafanaTarget {
  url: string;
  /** Such as an authorisation; none for the workbench, whose first role is Admin. */
  headers?: Readonly<Record<string, string>>;
  story: Story;
  nowMs: number;
}

interface KnownAnnotation {
  time: number;
  text: string;
}

type Call = (path: string, init?: RequestInit) => Promise<{ status: number; body: unknown }>;

const ASSESSMENT_UID = 'headroom-assessment-spring';
const FOLDER_UID = 'coaching';

/** What the demo cannot provision from files, because people change it. What is there already is left alone. */
export async function seedGrafana({ url, headers = {}, story, nowMs }: GrafanaTarget): Promise<void> {
  const call: Call = async (path, init = {}) => {
    const answer = await fetch(`${url}${path}`, {
      ...init,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
    if (!answer.ok && answer.status !== 404 && answer.status !== 409 && answer.status !== 412) {
      throw new Error(`${init.method ?? 'GET'} ${path} answered ${answer.status}: ${await answer.text()}`);
    }
    return { status: answer.status, body: await answer.json() };
  };
  await seedEvents(call, story, nowMs);
  await seedAssessment(call);
}

/** The deployments and incidents that the history shows. */
async function seedEvents(call: Call, story: Story, nowMs: number): Promise<void> {
  const { body } = await call('/api/annotations?tags=headroom&limit=5000');
  const known: KnownAnnotation[] = Array.isArray(body) ? body : [];
  const isKnown = (timeMs: number, text: string) => known.some((one) => one.time === timeMs && one.text === text);
  for (const { timeMs, endMs, text, tags } of demoEvents(story, nowMs)) {
    if (!isKnown(timeMs, text)) {
      await call('/api/annotations', {
        method: 'POST',
        body: JSON.stringify({ time: timeMs, timeEnd: endMs ?? timeMs, text, tags }),
      });
    }
  }
}

/** An assessment to be answered, in a folder in which viewers may edit: coaches often are no more than that. */
async function seedAssessment(call: Call): Promise<void> {
  const dashboards = '/apis/dashboard.grafana.app/v1/namespaces/default/dashboards';
  if ((await call(`${dashboards}/${ASSESSMENT_UID}`)).status !== 404) {
    return;
  }
  await call('/api/folders', { method: 'POST', body: JSON.stringify({ uid: FOLDER_UID, title: 'Coaching' }) });
  const items = [
    { role: 'Viewer', permission: 2 },
    { role: 'Editor', permission: 2 },
  ];
  await call(`/api/folders/${FOLDER_UID}/permissions`, { method: 'POST', body: JSON.stringify({ items }) });
  const title = 'Spring assessment';
  const resources = newAssessment('spring', title, ['identity', 'storefront', 'fulfilment'], transformation);
  const spec = newDashboard(title, ['headroom-assessment'], {
    uid: ASSESSMENT_UID,
    revision: 1,
    generation: 1,
    resources,
  });
  const metadata = { name: ASSESSMENT_UID, annotations: { 'grafana.app/folder': FOLDER_UID } };
  const body = { apiVersion: 'dashboard.grafana.app/v1', kind: 'Dashboard', metadata, spec };
  await call(dashboards, { method: 'POST', body: JSON.stringify(body) });
}
