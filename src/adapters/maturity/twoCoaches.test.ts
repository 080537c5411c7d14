import fc from 'fast-check';
import type { Answer } from '../../core/maturity/assessment/answer';
import { changeCoach, changeDetails } from '../../core/maturity/assessment/changeDetails';
import {
  chooseAnswer,
  confideAnswer,
  linkAnswer,
  noteAnswer,
  targetAnswer,
} from '../../core/maturity/assessment/changeAnswer';
import { parseAssessment } from '../../core/maturity/assessment/parseAssessment';
import { assessmentResources } from '../../core/maturity/testing/smallModel';
import type { DocumentWriter } from '../documents/documentStore';
import { openSession } from './assessmentSession';
import { answersOf, type OpenSession } from './sessionState';
import { changeStored } from './changeStored';
import { editsDraft } from './editsDraft';
import { makeSessionMilestone } from './makeSessionMilestone';
import { memoryDocument, memoryStore } from './testing/memoryStore';

const ref = { documentUid: 'headroom-spring', name: 'spring' };
const place = { practiceId: 'objectives', team: 'shop' };
const low: Answer = { state: 'level', level: 'low' };
const high: Answer = { state: 'level', level: 'high' };
const away: Answer = { state: 'not-applicable', reason: 'no users' };
const link = (name: string) => ({ title: name, url: `https://${name}.example` });

/** Two browsers with drafts of their own at one Grafana, both having the assessment open. */
async function two(answers: Record<string, Record<string, Answer>> = {}, nowMs?: () => number) {
  const memory = memoryStore([memoryDocument(ref.documentUid, assessmentResources(answers))]);
  const store = { ...memory.store } as DocumentWriter;
  const coach = async (assessor: string) => {
    const kept = new Map<string, unknown>();
    const drafts = {
      saveDraft: async (key: string, value: unknown) => kept.set(key, structuredClone(value)).has(key),
      loadDraft: async (key: string) => kept.get(key),
      dropDraft: async (key: string) => kept.delete(key),
    };
    const judge = nowMs && {
      stamp: () => ({ assessor, assessedAt: new Date(nowMs()).toISOString() }),
      chosen: () => undefined,
    };
    const open = () => openSession(store, editsDraft(drafts, 'spring'), ref, judge);
    const session = open();
    await session.load();
    return { session, kept, reopen: open };
  };
  const stored = () => {
    const parsed = parseAssessment(memory.stored(ref.documentUid)?.resources ?? [], 'spring');
    if (!parsed.ok) {
      throw new Error('broken');
    }
    return parsed.assessment;
  };
  return { ...memory, store, stored, kim: await coach('Kim'), jo: await coach('Jo') };
}

type Session = Awaited<ReturnType<typeof two>>['kim']['session'];

function open(session: Session): OpenSession {
  const state = session.state();
  if (state.status !== 'open') {
    throw new Error(state.status);
  }
  return state;
}

function now(session: Session): Answer | undefined {
  return answersOf(open(session)).answers.objectives?.shop;
}

it('keeps both answers to different practices, teams and the same team', async () => {
  const { kim, jo, stored } = await two();
  await kim.session.answer(place, high);
  await jo.session.answer({ ...place, team: 'core' }, low);
  await jo.session.answer({ practiceId: 'shifts', team: 'shop' }, away);
  await Promise.all([kim.session.save(), jo.session.save()]);
  expect(stored().answers).toEqual({ objectives: { shop: high, core: low }, shifts: { shop: away } });
  expect([...open(kim.session).conflicts, ...open(jo.session).conflicts]).toEqual([]);
});

it.each`
  case                         | start        | ours                                           | theirs                                         | expected
  ${'level and note'}          | ${undefined} | ${() => high}                                  | ${(of: Answer) => noteAnswer(of, 'ask')}       | ${{ ...high, note: 'ask' }}
  ${'target and note'}         | ${low}       | ${(of: Answer) => targetAnswer(of, 'high')}    | ${(of: Answer) => noteAnswer(of, 'ask')}       | ${{ ...low, targetLevel: 'high', note: 'ask' }}
  ${'not applicable and note'} | ${low}       | ${() => away}                                  | ${(of: Answer) => noteAnswer(of, 'ask')}       | ${{ ...away, note: 'ask' }}
  ${'cleared and note'}        | ${low}       | ${() => undefined}                             | ${(of: Answer) => noteAnswer(of, 'ask')}       | ${{ state: 'not-assessed', note: 'ask' }}
  ${'a link each'}             | ${low}       | ${(of: Answer) => linkAnswer(of, [link('a')])} | ${(of: Answer) => linkAnswer(of, [link('b')])} | ${{ ...low, links: [link('a'), link('b')] }}
  ${'the same level'}          | ${low}       | ${() => high}                                  | ${() => high}                                  | ${high}
`('merges the same answer by field: $case', async ({ start, ours, theirs, expected }) => {
  const { kim, jo, stored } = await two(start && { objectives: { shop: start } });
  await kim.session.answer(place, ours(now(kim.session)));
  await jo.session.answer(place, theirs(now(jo.session)));
  await kim.session.save();
  await jo.session.save();
  expect(stored().answers).toEqual({ objectives: { shop: expected } });
  expect(open(jo.session)).toMatchObject({ edits: {}, conflicts: [] });
});

it('judges the same level at two times without a conflict: the later time stands', async () => {
  let timeMs = Date.parse('2026-03-31T10:00:00Z');
  const { kim, jo, stored } = await two({ objectives: { shop: low } }, () => (timeMs += 60_000));
  await kim.session.answer(place, high);
  await jo.session.answer(place, high);
  await jo.session.save();
  await kim.session.save();
  expect(stored().answers).toEqual({
    objectives: { shop: { ...high, assessor: 'Jo', assessedAt: '2026-03-31T10:02:00.000Z' } },
  });
});

it('names the coach who changed the level', async () => {
  let timeMs = Date.parse('2026-03-31T10:00:00Z');
  const { kim, jo, stored } = await two({}, () => (timeMs += 60_000));
  await kim.session.answer(place, low);
  await kim.session.save();
  expect(stored().answers.objectives?.shop).toMatchObject({ assessor: 'Kim' });
  await jo.session.load();
  await jo.session.answer(place, chooseAnswer(now(jo.session), high));
  await jo.session.save();
  expect(stored().answers.objectives?.shop).toEqual({
    ...high,
    assessor: 'Jo',
    assessedAt: '2026-03-31T10:02:00.000Z',
  });
});

it.each`
  keep        | expected
  ${'ours'}   | ${low}
  ${'theirs'} | ${high}
`('lists the same field changed by both, loses neither, and settles for $keep', async ({ keep, expected }) => {
  const { kim, jo, stored } = await two();
  await kim.session.answer(place, high);
  await jo.session.answer(place, low);
  await jo.session.answer({ ...place, team: 'core' }, low);
  await kim.session.save();
  await jo.session.save();
  expect(stored().answers).toEqual({ objectives: { shop: high, core: low } });
  expect(open(jo.session).conflicts).toEqual([{ ...place, stored: high, theirs: high, ours: low }]);
  expect(jo.kept.size).toBe(1);
  await jo.session.settle({ ...place, stored: high, theirs: high, ours: low }, keep);
  await jo.session.save();
  expect(stored().answers).toEqual({ objectives: { shop: expected, core: low } });
  expect(jo.kept.size).toBe(0);
});

it.each`
  keep        | note
  ${'ours'}   | ${'said by Jo'}
  ${'theirs'} | ${'said by Kim'}
`('asks only for what both changed, and merges all else whoever is kept: $keep', async ({ keep, note }) => {
  const { kim, jo, stored } = await two({ objectives: { shop: { ...low, note: 'before' } } });
  await kim.session.answer(place, noteAnswer(chooseAnswer(now(kim.session), high), 'said by Kim'));
  await jo.session.answer(place, noteAnswer(now(jo.session), 'said by Jo'));
  await jo.session.answer(place, confideAnswer(now(jo.session), 'low'));
  await kim.session.save();
  await jo.session.save();
  const [conflict] = open(jo.session).conflicts;
  const merged: Answer = { ...high, confidence: 'low' };
  expect(conflict).toMatchObject({
    theirs: { ...merged, note: 'said by Kim' },
    ours: { ...merged, note: 'said by Jo' },
  });
  expect(now(jo.session)).toEqual({ ...merged, note: 'said by Jo' });
  await jo.session.settle(conflict!, keep);
  await jo.session.save();
  expect(stored().answers).toEqual({ objectives: { shop: { ...merged, note } } });
});

it('keeps answers while Grafana cannot be reached, over a reload, and merges them afterwards', async () => {
  const { kim, jo, stored, goOffline } = await two();
  goOffline(true);
  await kim.session.answer(place, high);
  await kim.session.save();
  expect(open(kim.session).save).toMatchObject({ kind: 'failed', problem: { code: 'unreachable' } });
  goOffline(false);
  await jo.session.answer({ practiceId: 'shifts', team: 'shop' }, low);
  await jo.session.save();
  const again = kim.reopen();
  await again.load();
  await again.save();
  expect(stored().answers).toEqual({ objectives: { shop: high }, shifts: { shop: low } });
});

it('ends the same in whatever order two save different answers', async () => {
  const places = fc.uniqueArray(
    fc.record({ practiceId: fc.constantFrom('objectives', 'shifts', 'blame'), team: fc.constantFrom('shop', 'core') }),
    { minLength: 2, maxLength: 2, selector: ({ practiceId, team }) => `${practiceId} ${team}` }
  );
  const answer = fc.constantFrom(low, high, away);
  await fc.assert(
    fc.asyncProperty(places, answer, answer, async ([first, second], ours, theirs) => {
      const end = async (order: 'kim' | 'jo') => {
        const both = await two();
        await both.kim.session.answer(first!, ours);
        await both.jo.session.answer(second!, theirs);
        await (order === 'kim' ? both.kim : both.jo).session.save();
        await (order === 'kim' ? both.jo : both.kim).session.save();
        return both.stored().answers;
      };
      expect(await end('kim')).toEqual(await end('jo'));
    }),
    { numRuns: 30 }
  );
});

describe('details', () => {
  it('takes both coaches who add themselves at once', async () => {
    const { kim, jo, store, stored } = await two();
    await changeStored(store, kim.session, changeCoach('spring', 'Kim', 'add'));
    expect(await changeStored(store, jo.session, changeCoach('spring', 'Jo', 'add'))).toMatchObject({ kind: 'saved' });
    expect(stored().coaches).toEqual(['Kim', 'Jo']);
  });

  it('shows a conflict where both set another day, and writes nothing', async () => {
    const { kim, jo, store, stored } = await two();
    await changeStored(store, kim.session, changeDetails('spring', { date: '2026-03-31' }));
    const result = await changeStored(store, jo.session, changeDetails('spring', { date: '2026-04-01' }));
    expect(result).toMatchObject({ kind: 'conflict', conflicts: [{ path: 'spec.date', theirs: '2026-03-31' }] });
    expect(stored().date).toBe('2026-03-31');
  });

  it('leaves unsaved answers as they are', async () => {
    const { kim, store, stored } = await two();
    await kim.session.answer(place, high);
    await changeStored(store, kim.session, changeDetails('spring', { date: '2026-03-31' }));
    expect(open(kim.session).stored.date).toBe('2026-03-31');
    expect(now(kim.session)).toEqual(high);
    expect(stored().answers).toEqual({});
  });
});

describe('a milestone', () => {
  const wish = { name: 'March', date: '2026-03-31', evidence: {}, nowMs: Date.parse('2026-03-31T10:00:00Z') };

  it('saves what is unsaved first', async () => {
    const { kim, store, stored } = await two();
    await kim.session.answer(place, high);
    const parts = { store, session: kim.session, writeMark: async () => undefined };
    expect(await makeSessionMilestone(parts, ref, wish)).toMatchObject({
      kind: 'made',
      milestone: { answers: { objectives: { shop: high } } },
    });
    expect(stored().startedFrom).toMatchObject({ name: 'March' });
    expect(open(kim.session).stored.startedFrom).toMatchObject({ name: 'March' });
  });

  it('is not made over a conflict', async () => {
    const { kim, jo, store, stored } = await two();
    await kim.session.answer(place, high);
    await kim.session.save();
    await jo.session.answer(place, low);
    const parts = { store, session: jo.session, writeMark: async () => undefined };
    expect(await makeSessionMilestone(parts, ref, wish)).toEqual({ kind: 'unsaved' });
    expect(stored().startedFrom).toBeUndefined();
  });
});

it('takes over answers from elsewhere as drafts', async () => {
  const { kim, stored } = await two({ shifts: { shop: low } });
  await kim.session.answerAll({ objectives: { shop: high }, shifts: { core: away } });
  expect(kim.kept.size).toBe(1);
  expect(stored().answers).toEqual({ shifts: { shop: low } });
  await kim.session.save();
  expect(stored().answers).toEqual({ objectives: { shop: high }, shifts: { shop: low, core: away } });
});
