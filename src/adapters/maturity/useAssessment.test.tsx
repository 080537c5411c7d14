import { act, renderHook, waitFor } from '@testing-library/react';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Resource } from '../../core/documents/resource';
import { assessmentResources } from '../../core/maturity/testing/smallModel';
import type { DocumentsState, DocumentWriter, SaveResult } from '../documents/documentStore';
import { useAssessment } from './useAssessment';

const shared = jest.fn<DocumentWriter, []>();
jest.mock('../documents/sharedDocumentWriter', () => ({ sharedDocumentWriter: () => shared() }));
jest.mock('../documents/sharedDocumentReader', () => ({ sharedDocumentReader: () => shared() }));
jest.mock('../evidence/gatherFacts', () => ({
  ...jest.requireActual('../evidence/gatherFacts'),
  gatherFacts: async () => undefined,
}));
const mockDrafts = new Map<string, unknown>();
jest.mock('../documents/drafts', () => ({
  loadDraft: async (key: string) => mockDrafts.get(key),
  saveDraft: async (key: string, value: unknown) => mockDrafts.set(key, value).has(key),
  dropDraft: async (key: string) => mockDrafts.delete(key) || true,
}));

const forgetTab = () => Reflect.deleteProperty(globalThis, Symbol.for('headroom.assessmentSessions.v2'));
beforeEach(() => {
  forgetTab();
  mockDrafts.clear();
});

const ref = { documentUid: 'headroom-assessment', name: 'spring' };
const place = { practiceId: 'objectives', team: 'shop' };
const high = { state: 'level', level: 'high' } as const;

/** One document and its listeners; reading and saving tell them, as the real store does. */
function fakeStore(change: Partial<LoadedDocument> = {}) {
  const listeners = new Set<() => void>();
  let document = {
    uid: ref.documentUid,
    title: 'Spring',
    resourceVersion: '1',
    canSave: true,
    resources: assessmentResources({}),
    problems: [],
    slos: [],
    sloResources: [],
    services: [],
    teams: ['core', 'shop'].map((name) => ({ metadata: { name } })),
    ...change,
  } as unknown as LoadedDocument;
  let state: DocumentsState = {
    status: 'ready',
    failure: undefined,
    progress: { read: 1, found: 1 },
    documents: [document],
    broken: [],
  };
  const put = (next: LoadedDocument) => {
    document = next;
    state = { ...state, documents: [next] };
    listeners.forEach((listener) => listener());
  };
  const read = jest.fn(async () => {
    put({ ...document });
    return document;
  });
  const save = jest.fn(async (_base: LoadedDocument, resources: readonly Resource[]): Promise<SaveResult> => {
    put({ ...document, resources, resourceVersion: String(Number(document.resourceVersion) + 1) });
    return { kind: 'saved', document };
  });
  const store = {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: async () => undefined,
    peek: () => document,
    watch: () => () => undefined,
    read,
    save,
  } as unknown as DocumentWriter;
  shared.mockReturnValue(store);
  return { read, save, put, stored: () => document };
}

async function start(change: Partial<LoadedDocument> = {}) {
  const fake = fakeStore(change);
  return { ...fake, open: await openPanel() };
}

async function openPanel() {
  const { result } = renderHook(() => useAssessment(ref));
  await waitFor(() => expect(result.current.status).toBe('ready'));
  const open = () => {
    const { current } = result;
    if (current.status !== 'ready') {
      throw new Error(current.status);
    }
    return current.open;
  };
  return open;
}

it('reads once, answers, saves and counts what is unsaved', async () => {
  const { open, read, save } = await start();
  expect(read).toHaveBeenCalledTimes(1);
  act(() => open().actions.answer(place, high));
  expect(open()).toMatchObject({ unsaved: 1, assessment: { answers: { objectives: { shop: high } } } });
  await act(async () => open().actions.save());
  expect(save).toHaveBeenCalledTimes(1);
  expect(open()).toMatchObject({ unsaved: 0, save: { kind: 'saved' } });
});

it('shows the same edits in all panels of a tab, and loses none where one of them saves', async () => {
  const { open } = await start();
  act(() => open().actions.answer(place, high));
  const other = await openPanel();
  expect(other()).toMatchObject({ unsaved: 1, assessment: { answers: { objectives: { shop: high } } } });
  await act(async () => other().actions.save());
  act(() => open().actions.answer({ ...place, team: 'core' }, high));
  expect(other()).toMatchObject({ unsaved: 1, assessment: { answers: { objectives: { shop: high, core: high } } } });
  await waitFor(() => expect(mockDrafts.size).toBe(1));

  forgetTab();
  const reloaded = await openPanel();
  expect(reloaded()).toMatchObject({ unsaved: 1, assessment: { answers: { objectives: { shop: high, core: high } } } });
});

it('keeps what is begun at a practice beside the answers, over a reload', async () => {
  const { open } = await start();
  const link = { title: 'Policy', url: 'https://' };
  act(() => open().actions.keepBegun(place, 'link', link));
  act(() => open().actions.keepBegun(place, 'agreed', { text: 'May' }));
  expect(open().unsaved).toBe(0);
  await waitFor(() => expect(mockDrafts.size).toBe(1));

  forgetTab();
  const reloaded = await openPanel();
  expect(Object.values(reloaded().begun)).toEqual([{ link, agreed: { text: 'May' } }]);
  act(() => reloaded().actions.keepBegun(place, 'link', undefined));
  act(() => reloaded().actions.keepBegun(place, 'agreed', undefined));
  expect(reloaded().begun).toEqual({});
  await waitFor(() => expect(mockDrafts.size).toBe(0));
});

it('follows a save from elsewhere in the tab', async () => {
  const { open, put, stored } = await start();
  act(() => put({ ...stored(), resourceVersion: '2', resources: assessmentResources({ objectives: { shop: high } }) }));
  expect(open().assessment.answers).toEqual({ objectives: { shop: high } });
});

it('sets the number of SLOs beside the answers, zero where all documents were read', async () => {
  const { open } = await start();
  expect(open().evidence.slo_count).toMatchObject({
    core: { status: 'known', reading: 0 },
    shop: { status: 'known', reading: 0 },
  });
});

it.each`
  change                                           | readOnly
  ${{}}                                            | ${undefined}
  ${{ canSave: false }}                            | ${'no-right'}
  ${{ managedBy: { kind: 'repo', identity: '' } }} | ${'managed'}
  ${{ copyOf: 'headroom-other' }}                  | ${'copy'}
`('$change is read-only by $readOnly', async ({ change, readOnly }) => {
  const { open } = await start(change);
  expect(open().readOnly).toBe(readOnly);
});
