import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Resource } from '../../core/documents/resource';
import type { Answer } from '../../core/maturity/assessment/answer';
import { parseAssessment } from '../../core/maturity/assessment/parseAssessment';
import { assessmentResources } from '../../core/maturity/testing/smallModel';
import type { DocumentWriter, SaveResult } from '../documents/documentStore';
import { openSession } from './assessmentSession';
import { answersOf } from './sessionState';
import { editsDraft } from './editsDraft';

const low: Answer = { state: 'level', level: 'low' };
const high: Answer = { state: 'level', level: 'high' };
const place = { practiceId: 'objectives', team: 'shop' };
const ref = { documentUid: 'headroom-assessment', name: 'spring' };

/** A store of one document that refuses a stale version, as Grafana does, and merges nothing. */
function fakeStore(answers: Record<string, Record<string, Answer>>) {
  let version = 1;
  let resources: readonly Resource[] = assessmentResources(answers);
  const loaded = () =>
    ({
      uid: ref.documentUid,
      title: 'Spring',
      resourceVersion: String(version),
      resources,
      problems: [],
    }) as unknown as LoadedDocument;
  const write = (next: readonly Resource[]) => {
    version += 1;
    resources = next;
  };
  const save = jest.fn(async (base: LoadedDocument, next: readonly Resource[]): Promise<SaveResult> => {
    if (base.resourceVersion !== String(version)) {
      return { kind: 'conflict', conflicts: [], theirs: loaded(), ours: next };
    }
    write(next);
    return { kind: 'saved', document: loaded() };
  });
  const store = { read: async () => loaded(), save } as unknown as DocumentWriter;
  const stored = () => {
    const parsed = parseAssessment(resources, 'spring');
    return parsed.ok ? parsed.assessment.answers : undefined;
  };
  return { store, save, stored, loaded, editElsewhere: (next: typeof answers) => write(assessmentResources(next)) };
}

function fakeDrafts() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    saveDraft: async (key: string, value: unknown) => kept.set(key, structuredClone(value)).has(key),
    loadDraft: async (key: string) => kept.get(key),
    dropDraft: async (key: string) => kept.delete(key),
  };
}

async function start(answers: Record<string, Record<string, Answer>> = {}, drafts = fakeDrafts()) {
  const fake = fakeStore(answers);
  const session = openSession(fake.store, editsDraft(drafts, 'spring'), ref);
  await session.load();
  return { ...fake, drafts, session };
}

function open(session: Awaited<ReturnType<typeof start>>['session']) {
  const state = session.state();
  if (state.status !== 'open') {
    throw new Error(`session is ${state.status}`);
  }
  return state;
}

it('keeps an answer as draft at once and writes it on save', async () => {
  const { session, drafts, stored, save } = await start();
  await session.answer(place, high);
  expect(answersOf(open(session)).answers).toEqual({ objectives: { shop: high } });
  expect(drafts.kept.size).toBe(1);
  expect(save).not.toHaveBeenCalled();
  await session.save();
  expect(stored()).toEqual({ objectives: { shop: high } });
  expect(open(session)).toMatchObject({ edits: {}, save: { kind: 'saved' } });
  expect(drafts.kept.size).toBe(0);
});

it('finds the draft again after a reload', async () => {
  const first = await start();
  await first.session.answer(place, high);
  const second = await start({}, first.drafts);
  expect(answersOf(open(second.session)).answers).toEqual({ objectives: { shop: high } });
});

it('merges with what somebody else answered in between', async () => {
  const { session, stored, editElsewhere } = await start();
  await session.answer(place, high);
  editElsewhere({ shifts: { shop: low }, objectives: { core: low } });
  await session.save();
  expect(stored()).toEqual({ shifts: { shop: low }, objectives: { shop: high, core: low } });
  expect(open(session)).toMatchObject({ edits: {}, conflicts: [], save: { kind: 'saved' } });
});

describe('the same answer given by two', () => {
  async function clash() {
    const started = await start();
    await started.session.answer(place, high);
    await started.session.answer({ ...place, team: 'core' }, high);
    started.editElsewhere({ objectives: { shop: low } });
    await started.session.save();
    return started;
  }

  it('saves the rest and shows both sides', async () => {
    const { session, stored, drafts } = await clash();
    expect(stored()).toEqual({ objectives: { shop: low, core: high } });
    expect(open(session).conflicts).toEqual([{ ...place, stored: low, theirs: low, ours: high }]);
    expect(open(session).save).toEqual({ kind: 'conflict' });
    expect(drafts.kept.size).toBe(1);
  });

  it.each`
    side        | expected
    ${'ours'}   | ${high}
    ${'theirs'} | ${low}
  `('is settled for $side', async ({ side, expected }) => {
    const { session, stored, drafts } = await clash();
    await session.settle(open(session).conflicts[0]!, side);
    await session.save();
    expect(stored()).toMatchObject({ objectives: { shop: expected } });
    expect(open(session).conflicts).toEqual([]);
    expect(drafts.kept.size).toBe(0);
  });
});

it('does not write a draft unseen over an answer that was given since', async () => {
  const first = await start();
  await first.session.answer(place, high);
  const second = await start({ objectives: { shop: low } }, first.drafts);
  expect(open(second.session).conflicts).toHaveLength(1);
  await second.session.save();
  expect(second.save).not.toHaveBeenCalled();
});

it.each`
  result                                                                     | expected
  ${{ kind: 'refused', folderTitle: 'Shop', detail: '403' }}                 | ${{ kind: 'refused', folderTitle: 'Shop' }}
  ${{ kind: 'failed', problem: { code: 'unreachable', detail: '' } }}        | ${{ kind: 'failed' }}
  ${{ kind: 'managed', fileName: 'a', fileText: '', before: '', path: 'a' }} | ${{ kind: 'managed' }}
`('keeps answers and draft when a save is $result.kind', async ({ result, expected }) => {
  const { session, save, drafts } = await start();
  save.mockResolvedValueOnce(result);
  await session.answer(place, high);
  await session.save();
  expect(open(session).save).toMatchObject(expected);
  expect(answersOf(open(session)).answers).toEqual({ objectives: { shop: high } });
  expect(drafts.kept.size).toBe(1);
});

it('keeps what was answered while a save was under way', async () => {
  const { session, stored } = await start();
  await session.answer(place, low);
  const saving = session.save();
  await session.answer(place, high);
  await saving;
  expect(stored()).toEqual({ objectives: { shop: low } });
  expect(answersOf(open(session)).answers).toEqual({ objectives: { shop: high } });
  await session.save();
  expect(stored()).toEqual({ objectives: { shop: high } });
});

it('takes over a newer version and says so where its own answers clash', async () => {
  const { session, loaded, editElsewhere } = await start();
  await session.answer(place, high);
  editElsewhere({ objectives: { shop: low } });
  session.adopt(loaded());
  expect(open(session).conflicts).toHaveLength(1);
});

it('says when the browser keeps no drafts', async () => {
  const drafts = { ...fakeDrafts(), saveDraft: async () => false };
  const { session } = await start({}, drafts);
  await session.answer(place, high);
  expect(open(session)).toMatchObject({ draftFailed: true });
});

it.each`
  case           | found                                                      | status
  ${'no access'} | ${{ code: 'forbidden', detail: '' }}                       | ${'failed'}
  ${'broken'}    | ${{ uid: 'a', title: 'A', folderTitle: '', problems: [] }} | ${'broken'}
`('$case', async ({ found, status }) => {
  const store = { read: async () => found } as unknown as DocumentWriter;
  const session = openSession(store, editsDraft(fakeDrafts(), 'spring'), ref);
  await session.load();
  expect(session.state().status).toBe(status);
});

it('opens once a document that could not be read becomes readable', async () => {
  const { loaded } = fakeStore({ objectives: { shop: low } });
  const store = { read: async () => ({ code: 'unreachable', detail: '' }) } as unknown as DocumentWriter;
  const session = openSession(store, editsDraft(fakeDrafts(), 'spring'), ref);
  await session.load();
  session.adopt(loaded());
  await new Promise((done) => setTimeout(done));
  expect(open(session).stored.answers).toEqual({ objectives: { shop: low } });
});

it('keeps what is unsaved when another panel opens what is open, and shows the document as it is now', async () => {
  const { session, editElsewhere } = await start();
  await session.answer(place, high);
  editElsewhere({ shifts: { shop: low } });
  await session.load();
  expect(answersOf(open(session)).answers).toEqual({ objectives: { shop: high }, shifts: { shop: low } });
});
