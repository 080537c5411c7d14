import type { CallGrafana } from './callGrafana';
import { seedAssessment } from './seedAssessment';
import { newStory } from './story';

const story = newStory({ seed: 20, days: 60, nowMs: Date.UTC(2026, 4, 13, 10, 17) });

/** Grafana's answers to what is there and what is not, and what was sent to it. */
function memory() {
  const names = new Set<string>();
  const sent: string[] = [];
  const call: CallGrafana = async (path, { method = 'GET', body } = {}) => {
    if (method === 'GET') {
      return { status: names.has(path.split('/').at(-1) ?? '') ? 200 : 404, body: {} };
    }
    const { uid, metadata = {} } = JSON.parse(String(body));
    const name = metadata.name ?? uid ?? '';
    const isTaken = name !== '' && names.has(name);
    names.add(name);
    sent.push(...(isTaken ? [] : [`${path.split('/').at(-1)} ${name}`.trim()]));
    return { status: isTaken ? 409 : 200, body: {} };
  };
  return { names, sent, call };
}

const all = [
  'folders coaching',
  'permissions',
  'dashboards headroom-assessment-spring',
  'dashboards headroom-assessment-sre-may-2025',
  'annotations',
  'dashboards headroom-assessment-sre-november-2025',
  'annotations',
  'dashboards headroom-assessment-sre-april-2026',
  'annotations',
  'dashboards headroom-assessment-sre',
];

it('makes the folder, the milestones with their marks, and then the assessment', async () => {
  const { sent, call } = memory();
  await seedAssessment(call, story);
  expect(sent).toEqual(all);
});

it('touches nothing at a second start', async () => {
  const { sent, call } = memory();
  await seedAssessment(call, story);
  const before = [...sent];
  await seedAssessment(call, story);
  expect(sent).toEqual(before);
});

it('goes on where an earlier start failed', async () => {
  const { names, sent, call } = memory();
  await seedAssessment(call, story);
  names.delete('headroom-assessment-sre');
  sent.length = 0;
  await seedAssessment(call, story);
  expect(sent).toEqual(['dashboards headroom-assessment-sre']);
});
