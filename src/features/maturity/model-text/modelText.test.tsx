import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { DocumentsState } from '../../../adapters/documents/documentStore';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import { formatModel } from '../../../core/maturity/interchange/formatModel';
import { builtinModels } from '../../../core/maturity/models/builtinModels';
import { copyModel } from '../../../core/maturity/models/copyModel';
import { smallModel } from '../../../core/maturity/testing/smallModel';
import '../../../views/sample/browserStandIns';
import ModelTextPage from './ModelTextPage';
import { nextVersion } from './nextVersion';

const mockStore = { folders: jest.fn(), create: jest.fn(), save: jest.fn(), refresh: jest.fn() };
const mockDraft = { value: undefined as unknown, save: jest.fn(), drop: jest.fn() };
let mockState: DocumentsState;

jest.mock('../../../adapters/documents/useDocuments', () => ({
  useDocuments: () => ({ ...mockState, state: mockState, store: mockStore }),
}));
jest.mock('../../../adapters/documents/useDraft', () => ({ useDraft: () => ({ isLoaded: true, ...mockDraft }) }));
jest.mock('../../../adapters/page/useLeaveQuestion', () => ({ useLeaveQuestion: jest.fn() }));
jest.mock('../../../adapters/page/pluginPage', () => ({
  PluginPage: ({ children }: { children: React.ReactNode }) => <main>{children}</main>,
}));

const own = loadedDocument({ uid: 'ours', folderTitle: 'SRE', resources: [smallModel] });
const stored = formatModel(smallModel, 'yaml');
const changed = stored.replace('Who is on call?', 'Who is on call at night?');

function open(path: string, document = own) {
  mockStore.folders.mockResolvedValue([{ uid: 'sre', title: 'SRE', canSave: true }]);
  const documents = [document];
  mockState = { status: 'ready', failure: undefined, progress: { read: 1, found: 1 }, documents, broken: [] };
  render(
    <MemoryRouter initialEntries={[path]}>
      <Routes>
        <Route path="/models/import" element={<ModelTextPage />} />
        <Route path="/models/:uid/:name/edit" element={<ModelTextPage />} />
        <Route path="*" element={<p>the model</p>} />
      </Routes>
    </MemoryRouter>
  );
}

const field = () => screen.getByRole('textbox', { name: /^Model as text/ });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });

beforeEach(() => {
  jest.clearAllMocks();
  mockDraft.value = undefined;
  mockDraft.save.mockResolvedValue(true);
  mockDraft.drop.mockResolvedValue(true);
});

it('asks for a later version of a changed model, raises it on demand, and saves', async () => {
  mockStore.save.mockResolvedValue({ kind: 'saved', document: own });
  open('/models/ours/small/edit');
  type(changed);
  expect(await screen.findByText(/Line 7, version: the model changed: raise the version/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Raise the version to 2' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled());
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('the model')).toBeVisible();
  const [[base, resources]] = mockStore.save.mock.calls;
  expect(base).toBe(own);
  expect(resources[0].spec).toMatchObject({ version: '2' });
  expect(JSON.stringify(resources)).toContain('Who is on call at night?');
  expect(mockDraft.drop).toHaveBeenCalled();
});

it('refuses an earlier version, though nothing else changed', async () => {
  open('/models/ours/small/edit');
  type(stored.replace(/^(\s+version:).*$/m, '$1 "0"'));
  expect(await screen.findByText(/version: nothing but the version changed, .* cannot go back.*\(1\)$/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Raise the version/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
});

it('does not save a model with an error, and says why', async () => {
  open('/models/ours/small/edit');
  type(changed.replace(/^(\s+version:).*$/m, '$1 "2"').replace(/caps: \S+/, 'caps: nowhere'));
  expect(await screen.findByText(/^Not to be saved yet: mend/)).toBeVisible();
  expect(screen.getByText(/the model has no such level \(nowhere\)/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
});

it('keeps the text in the browser while it is no model, and says by line what is wrong', async () => {
  open('/models/ours/small/edit');
  type(`${stored}\n  oops: [`);
  expect(await screen.findByText(/^Line \d+: this is neither YAML nor JSON/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  expect(mockDraft.save).toHaveBeenLastCalledWith({ text: `${stored}\n  oops: [`, base: stored });
});

it('brings the text of an earlier visit, and what is stored on demand', async () => {
  mockDraft.value = { text: changed, base: stored };
  open('/models/ours/small/edit');
  expect(field()).toHaveValue(changed);
  await userEvent.click(screen.getByRole('button', { name: 'Discard it for what is stored' }));
  expect(field()).toHaveValue(stored);
});

it.each([
  ['begun with another model', { text: changed.replace('version: "1"', 'version: "2"'), base: `${stored}#` }],
  ['begun with who knows what', changed.replace('version: "1"', 'version: "2"')],
])('saves no text that was %s before the person has seen what is stored', async (_, kept) => {
  mockDraft.value = kept;
  mockStore.save.mockResolvedValue({ kind: 'saved', document: own });
  open('/models/ours/small/edit');
  expect(screen.getByRole('textbox', { name: 'What is stored now' })).toHaveValue(stored);
  expect(field()).toHaveValue(changed.replace('version: "1"', 'version: "2"'));
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Go on with my text' }));
  expect(screen.queryByRole('textbox', { name: 'What is stored now' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('the model')).toBeVisible();
});

it('drops a text that was begun with another model on demand', async () => {
  mockDraft.value = { text: changed, base: `${stored}#` };
  open('/models/ours/small/edit');
  await userEvent.click(screen.getByRole('button', { name: 'Discard it for what is stored' }));
  expect(field()).toHaveValue(stored);
  await waitFor(() => expect(mockDraft.drop).toHaveBeenCalled());
  expect(screen.queryByRole('textbox', { name: 'What is stored now' })).toBeNull();
});

it.each([
  ['refused', { kind: 'refused', folderTitle: 'SRE', detail: '' }, /You may not save in the folder "SRE"/],
  ['a conflict', { kind: 'conflict', conflicts: [], theirs: own, ours: [] }, /Somebody else saved this document/],
])('says that saving was %s and loses nothing', async (_, result, words) => {
  mockStore.save.mockResolvedValue(result);
  open('/models/ours/small/edit');
  const text = changed.replace('version: "1"', 'version: "2"');
  type(text);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled());
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(words)).toBeVisible();
  expect(field()).toHaveValue(text);
});

it('is to be read only by who may not save', () => {
  open('/models/ours/small/edit', loadedDocument({ ...own, canSave: false }));
  expect(screen.getByText(/The right “Edit” on the folder “SRE” is missing/)).toBeVisible();
  expect(field()).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

it('imports a model under a name that is free', async () => {
  mockStore.create.mockResolvedValue({ kind: 'saved', document: own });
  open('/models/import');
  type(stored);
  expect(await screen.findByText('There is a model named small already')).toBeVisible();
  type(stored.replace('name: small', 'name: other'));
  await userEvent.click(await screen.findByRole('button', { name: 'Import the model' }));
  expect(await screen.findByText('the model')).toBeVisible();
  expect(mockStore.create.mock.calls[0][0]).toMatchObject({
    folderUid: 'sre',
    resources: [{ metadata: { name: 'other' } }],
  });
});

it('names the errors of a model to import, and does not write it', async () => {
  open('/models/import');
  type(stored.replace('name: small', 'name: other').replace(/caps: \S+/, 'caps: nowhere'));
  const alert = within(await screen.findByRole('alert', { name: /^Not to be imported yet/ }));
  expect(alert.getByText(/Error: Line \d+, Objectives, rule 1: the model has no such level \(nowhere\)/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Import the model' })).toBeNull();
});

it('folds what an untouched copy of a built-in model shares with it, and shows what is new', async () => {
  const five = builtinModels.find(({ id }) => id === 'five-levels');
  const model = copyModel((await five?.load()) ?? smallModel, 'ours', 'Ours');
  open('/models/d/ours/edit', loadedDocument({ uid: 'd', resources: [model] }));
  expect(await screen.findByText(/^Nothing found that the model it was copied from does not have/)).toBeVisible();
  const shared = screen.getByText(/^As in the model it was copied from: [1-9]/);
  expect(shared.closest('details')).not.toHaveAttribute('open');
  expect(screen.queryByRole('list', { name: 'Findings' })).toBeNull();
  type(formatModel(model, 'yaml').replace(/^( +)questions:/m, '$1colour: red\n$1questions:'));
  const own = within(await screen.findByRole('list', { name: 'Findings' }));
  expect(own.getByText(/the app does not know this field; .* \(colour\)/)).toBeVisible();
  expect(own.queryByText(/^Note/)).toBeNull();
  expect(screen.getByText(shared.textContent ?? '')).toBeInTheDocument();
});

it.each`
  version    | next
  ${'1'}     | ${'2'}
  ${'1.9'}   | ${'1.10'}
  ${'draft'} | ${'draft.1'}
`('$next comes after $version', ({ version, next }) => {
  expect(nextVersion(version)).toBe(next);
});
