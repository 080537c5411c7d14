import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Resource } from '../../core/documents/resource';
import { changeReading } from '../../core/maturity/assessment/changeDetails';
import { parseAssessment } from '../../core/maturity/assessment/parseAssessment';
import { findMilestones } from '../../core/maturity/milestones/findMilestones';
import type { Milestone } from '../../core/maturity/milestones/parseMilestone';
import { assessmentResources } from '../../core/maturity/testing/smallModel';
import type { HttpAnswer } from '../documents/http/documentHttp';
import { createMilestone } from './createMilestone';
import { writeMilestoneMark } from './milestoneMark';
import { memoryDocument, memoryStore } from './testing/memoryStore';

const UID = 'headroom-spring';
const ref = { documentUid: UID, name: 'spring' };
const high = { objectives: { shop: { state: 'level', level: 'high' } } };
const nowMs = Date.parse('2026-03-31T10:00:00Z');
const wish = {
  name: 'March 2026',
  date: '2026-03-31',
  evidence: { slo_count: { shop: { status: 'known' as const, reading: 3 } } },
  nowMs,
};

function start(change: Partial<LoadedDocument> = {}) {
  const memory = memoryStore([{ ...memoryDocument(UID, assessmentResources(high)), title: 'Spring', ...change }]);
  const writeMark = jest.fn(async (_milestone: Milestone): Promise<undefined> => undefined);
  const make = (changed: Partial<typeof wish> = {}) =>
    createMilestone(memory.store, writeMark, ref, { ...wish, ...changed });
  const assessment = () => {
    const parsed = parseAssessment(memory.stored(UID)?.resources ?? [], 'spring');
    return parsed.ok ? parsed.assessment : undefined;
  };
  const edit = (resources: Resource[]) => memory.store.save(memory.stored(UID) ?? memoryDocument(UID, []), resources);
  return { ...memory, writeMark, make, assessment, edit };
}

it('keeps the assessment as it is, beside it, and lets it go on from there', async () => {
  const { make, stored, assessment, writeMark } = start();
  const result = await make();
  expect(result).toMatchObject({ kind: 'made', mark: undefined });
  const document = stored('headroom-spring-march-2026');
  expect(document).toMatchObject({ title: 'Spring – March 2026', folderUid: 'shop' });
  expect(findMilestones(document ? [document] : [], { documentUid: UID }).milestones).toMatchObject([
    { displayName: 'March 2026', answers: high, isAltered: false, evidence: wish.evidence },
  ]);
  expect(assessment()).toMatchObject({
    answers: high,
    startedFrom: { uid: 'headroom-spring-march-2026', name: 'March 2026', date: '2026-03-31' },
  });
  expect(writeMark).toHaveBeenCalledTimes(1);
});

it('keeps what the assessment holds as read by hand, not what the wish knew of it', async () => {
  const { make, stored, edit } = start();
  const reading = { reading: true, date: '2026-03-30' };
  await edit([...changeReading('spring', { signal: 'oncall', team: 'shop' }, reading)(assessmentResources(high))]);
  await make();
  const document = stored('headroom-spring-march-2026');
  expect(findMilestones(document ? [document] : [], { documentUid: UID }).milestones).toMatchObject([
    {
      evidence: {
        ...wish.evidence,
        oncall: { shop: { status: 'known', reading: true, provenance: { source: 'hand' } } },
      },
    },
  ]);
});

it('is not changed by what is answered afterwards', async () => {
  const { make, stored, edit } = start();
  await make();
  const before = stored('headroom-spring-march-2026');
  await edit(assessmentResources({}));
  expect(stored('headroom-spring-march-2026')).toEqual(before);
});

describe('failing half-way', () => {
  it('is finished by the same wish again, with the milestone as it was made first', async () => {
    const { make, fail, assessment, stored, writeMark } = start();
    fail({ save: { code: 'server-error', detail: '500' } });
    expect(await make()).toMatchObject({ kind: 'not-linked', result: { kind: 'failed' } });
    expect(assessment()?.startedFrom).toBeUndefined();
    const first = stored('headroom-spring-march-2026');
    fail({});
    expect(await make({ nowMs: nowMs + 60_000, evidence: wish.evidence })).toMatchObject({ kind: 'made' });
    expect(stored('headroom-spring-march-2026')).toEqual(first);
    expect(assessment()?.startedFrom).toMatchObject({ madeAt: '2026-03-31T10:00:00.000Z' });
    expect(writeMark).toHaveBeenCalledTimes(1);
  });

  it('writes nothing while Grafana cannot be reached', async () => {
    const { make, goOffline, stored, assessment } = start();
    goOffline(true);
    expect(await make()).toMatchObject({ kind: 'not-made', result: { problem: { code: 'unreachable' } } });
    goOffline(false);
    expect(stored('headroom-spring-march-2026')).toBeUndefined();
    expect(assessment()?.startedFrom).toBeUndefined();
  });

  it('says that the annotation was not written, and keeps the milestone', async () => {
    const memory = start();
    const http = async (): Promise<HttpAnswer> => ({ kind: 'answered', status: 403, data: { message: 'no' } });
    const result = await createMilestone(memory.store, (made) => writeMilestoneMark(http, made), ref, wish);
    expect(result).toMatchObject({ kind: 'made', mark: { code: 'forbidden', detail: 'no' } });
    expect(memory.assessment()?.startedFrom).toMatchObject({ name: 'March 2026' });
  });
});

it('keeps an answer that somebody saves while the milestone is being made', async () => {
  const { store, stored, assessment, edit } = start();
  const middle = { objectives: { shop: { state: 'level', level: 'middle' } } };
  const slow = {
    ...store,
    create: async (wanted: Parameters<typeof store.create>[0]) => {
      await edit(assessmentResources(middle));
      return store.create(wanted);
    },
  };
  expect(await createMilestone(slow, async () => undefined, ref, wish)).toMatchObject({ kind: 'made' });
  expect(assessment()).toMatchObject({ answers: middle, startedFrom: { name: 'March 2026' } });
  expect(stored('headroom-spring-march-2026')?.resources[0]?.spec.answers).toEqual(high);
});

it.each`
  case         | change               | expected
  ${'no name'} | ${{ name: ' ' }}     | ${{ kind: 'invalid', code: 'name-needed' }}
  ${'no day'}  | ${{ date: '31.3.' }} | ${{ kind: 'invalid', code: 'day-needed' }}
`('refuses $case', async ({ change, expected }) => {
  expect(await start().make(change)).toEqual(expected);
});

it('does not take the name of another milestone', async () => {
  const { make, edit, assessment } = start();
  await make();
  await edit([...changeReading('spring', { signal: 's', team: 'shop' }, undefined)(assessmentResources({}))]);
  expect(await make()).toMatchObject({ kind: 'name-taken', milestone: { displayName: 'March 2026', answers: high } });
  expect(assessment()?.answers).toEqual({});
});

it.each`
  case                      | change                                                                              | expected
  ${'no right'}             | ${{ canSave: false }}                                                               | ${{ kind: 'read-only', reason: 'no-right' }}
  ${'a copy'}               | ${{ copyOf: 'other' }}                                                              | ${{ kind: 'read-only', reason: 'copy' }}
  ${'provisioned'}          | ${{ managedBy: { kind: 'file', identity: 'x' } }}                                   | ${{ kind: 'read-only', reason: 'managed' }}
  ${'an unreadable answer'} | ${{ resources: assessmentResources({ objectives: { shop: { state: 'maybe' } } }) }} | ${{ kind: 'broken', problems: [{ path: 'resources[0].spec.answers.objectives.shop.state' }] }}
`('makes none of $case', async ({ change, expected }) => {
  const { make, stored } = start(change);
  expect(await make()).toMatchObject(expected);
  expect(stored('headroom-spring-march-2026')).toBeUndefined();
});

it.each`
  date            | timeMs
  ${'2026-03-31'} | ${nowMs}
  ${'2026-03-01'} | ${Date.parse('2026-03-01T00:00:00Z')}
`('marks the milestone of $date on the dashboard, found by tags', async ({ date, timeMs }) => {
  const http = jest.fn(async (): Promise<HttpAnswer> => ({ kind: 'answered', status: 200, data: {} }));
  const memory = start();
  await createMilestone(memory.store, (made) => writeMilestoneMark(http, made), ref, { ...wish, date });
  expect(http).toHaveBeenCalledWith({
    method: 'POST',
    path: '/api/annotations',
    body: {
      dashboardUID: UID,
      time: timeMs,
      tags: ['headroom-milestone', `assessment:${UID}`, 'team:core', 'team:shop'],
      text: 'Spring – March 2026',
    },
  });
});
