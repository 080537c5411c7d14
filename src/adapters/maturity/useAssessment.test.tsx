import { act, renderHook, waitFor } from '@testing-library/react';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Resource } from '../../core/documents/resource';
import { assessmentResources } from '../../core/maturity/testing/smallModel';
import type { DocumentsState, DocumentStore, SaveResult } from '../documents/documentStore';
import { useAssessment } from './useAssessment';

const shared = jest.fn<DocumentStore, []>();
jest.mock('../documents/sharedDocumentStore', () => ({ sharedDocumentStore: () => shared() }));
jest.mock('../evidence/gatherFacts', () => ({
  ...jest.requireActual('../evidence/gatherFacts'),
  gatherFacts: async () => undefined,
}));
jest.mock('../documents/drafts', () => ({
  loadDraft: async () => undefined,
  saveDraft: async () => true,
  dropDraft: async () => true,
}));

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
    services: [],
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
  } as unknown as DocumentStore;
  shared.mockReturnValue(store);
  return { read, save, put, stored: () => document };
}

async function start(change: Partial<LoadedDocument> = {}) {
  const fake = fakeStore(change);
  const { result } = renderHook(() => useAssessment(ref));
  await waitFor(() => expect(result.current.status).toBe('ready'));
  const open = () => {
    const { current } = result;
    if (current.status !== 'ready') {
      throw new Error(current.status);
    }
    return current.open;
  };
  return { ...fake, open };
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
