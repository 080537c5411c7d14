import { milestoneMark } from '../../src/adapters/maturity/milestoneMark';
import { newDashboard } from '../../src/core/documents/newDashboard';
import type { Resource } from '../../src/core/documents/resource';
import { ASSESSMENT_TAG } from '../../src/core/maturity/assessment/assessmentSchema';
import { MILESTONE_TAG } from '../../src/core/maturity/milestones/milestoneSchema';
import { newAssessment } from '../../src/core/maturity/assessment/newAssessment';
import { transformation } from '../../src/core/maturity/models/transformation/transformation';
import { demoAssessment } from './assessment/demoAssessment';
import { teams } from './assessment/judgements';
import type { CallGrafana } from './callGrafana';
import type { Story } from './story';

const dashboards = '/apis/dashboard.grafana.app/v1/namespaces/default/dashboards';
const folderUid = 'coaching';

/** One that nobody has answered yet, to try an interview with. */
const blank = { uid: 'headroom-assessment-spring', name: 'spring', title: 'Spring assessment' };

/**
 * The company's assessment, which goes on, with its milestones, and a blank one, in a folder in which viewers may edit:
 * coaches often are no more than that. Not from files: those are read-only in the app, and their dates would age.
 * Milestones are written as the app writes them, and protected like its own: by their hash. An assessment comes after
 * its milestones, so that a start which failed half-way is made up for by the next; where it is there, nothing is touched.
 */
export async function seedAssessment(call: CallGrafana, story: Story): Promise<void> {
  const { uid, title, resources, milestones } = demoAssessment(story);
  const isThere = async (name: string) => (await call(`${dashboards}/${name}`)).status !== 404;
  await makeFolder(call);
  if (!(await isThere(blank.uid))) {
    const empty = newAssessment(blank.name, blank.title, teams, transformation);
    await create(call, { uid: blank.uid, title: blank.title, tag: ASSESSMENT_TAG, resources: empty });
  }
  if (await isThere(uid)) {
    return;
  }
  for (const { milestone, resources: content } of milestones) {
    const named = `${title} – ${milestone.displayName}`;
    const { status } = await create(call, { uid: milestone.uid, title: named, tag: MILESTONE_TAG, resources: content });
    if (status !== 409) {
      await call('/api/annotations', { method: 'POST', body: JSON.stringify(milestoneMark(milestone)) });
    }
  }
  await create(call, { uid, title, tag: ASSESSMENT_TAG, resources });
}

/** Its rights are given once: people may change them. */
async function makeFolder(call: CallGrafana): Promise<void> {
  const folder = JSON.stringify({ uid: folderUid, title: 'Coaching' });
  const { status } = await call('/api/folders', { method: 'POST', body: folder });
  if (status !== 409 && status !== 412) {
    const items = [
      { role: 'Viewer', permission: 2 },
      { role: 'Editor', permission: 2 },
    ];
    await call(`/api/folders/${folderUid}/permissions`, { method: 'POST', body: JSON.stringify({ items }) });
  }
}

interface Content {
  uid: string;
  title: string;
  tag: string;
  resources: readonly Resource[];
}

function create(call: CallGrafana, { uid, title, tag, resources }: Content) {
  const spec = newDashboard(title, [tag], { uid, revision: 1, generation: 1, resources });
  const metadata = { name: uid, annotations: { 'grafana.app/folder': folderUid } };
  const body = { apiVersion: 'dashboard.grafana.app/v1', kind: 'Dashboard', metadata, spec };
  return call(dashboards, { method: 'POST', body: JSON.stringify(body) });
}
