import { exampleDashboard, exampleSlo } from '../../../core/documents/testing/exampleSlo';
import type { HttpAnswer } from '../http/documentHttp';
import { readVersion, readVersions } from './versionHistory';

const answering = (answer: HttpAnswer) => async () => answer;
const answered = (data: unknown, status = 200) => answering({ kind: 'answered', status, data });

it('lists what Grafana has kept', async () => {
  const versions = [{ version: 2, created: '2026-11-21T10:00:00Z', createdBy: 'ada', message: 'why', data: null }];
  expect(await readVersions(answered({ versions }), 'doc')).toEqual([
    { version: 2, createdMs: Date.parse('2026-11-21T10:00:00Z'), createdBy: 'ada', message: 'why' },
  ]);
});

it('says why there is no list', async () => {
  expect(await readVersions(answered({ message: 'no' }, 403), 'doc')).toEqual({ code: 'forbidden', detail: 'no' });
  expect(await readVersions(answered({ versions: 'x' }), 'doc')).toMatchObject({ code: 'unexpected-answer' });
  expect(await readVersions(answering({ kind: 'unreachable', detail: 'd' }), 'doc')).toMatchObject({
    code: 'unreachable',
  });
});

it('reads the definitions of a version; a dashboard without any has none', async () => {
  const data = exampleDashboard([exampleSlo('a')]);
  expect(await readVersion(answered({ version: 1, data }), 'doc', 1)).toMatchObject({
    resources: [exampleSlo('a')],
  });
  expect(await readVersion(answered({ version: 1, data: { title: 'x', panels: [] } }), 'doc', 1)).toBeUndefined();
});

it('tells a version that cannot be read now from one that is not on record', async () => {
  expect(await readVersion(answered({ message: 'gone' }, 404), 'doc', 1)).toBeUndefined();
  expect(await readVersion(answered({}, 503), 'doc', 1)).toMatchObject({ code: 'server-error' });
  expect(await readVersion(answering({ kind: 'unreachable', detail: 'd' }), 'doc', 1)).toMatchObject({
    code: 'unreachable',
  });
});
