import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { DocumentsState } from '../../../adapters/documents/documentStore';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import { smallModel } from '../../../core/maturity/testing/smallModel';
import '../../../views/sample/browserStandIns';
import ModelPage from './ModelPage';
import ModelsPage from './ModelsPage';

const mockStore = { folders: jest.fn(), create: jest.fn(), refresh: jest.fn() };
let mockState: DocumentsState;

jest.mock('../../../adapters/documents/useDocuments', () => ({
  useDocuments: () => ({ ...mockState, state: mockState, store: mockStore }),
}));
jest.mock('../../../adapters/page/pluginPage', () => ({
  PluginPage: ({ children, actions }: { children: React.ReactNode; actions: React.ReactNode }) => (
    <main>
      {actions}
      {children}
    </main>
  ),
}));

const own = loadedDocument({ uid: 'ours', title: 'Ours', folderTitle: 'SRE', resources: [smallModel] });

function open(path: string, documents: DocumentsState['documents'] = [], canSave = true) {
  mockStore.folders.mockResolvedValue([{ uid: 'sre', title: 'SRE', canSave }]);
  mockState = { status: 'ready', failure: undefined, progress: { read: 1, found: 1 }, documents, broken: [] };
  render(
    <MemoryRouter initialEntries={[path]}>
      <Routes>
        <Route path="/models" element={<ModelsPage />} />
        <Route path="/models/:id" element={<ModelPage />} />
        <Route path="/models/:uid/:name" element={<ModelPage />} />
        <Route path="*" element={<p>the text of the model</p>} />
      </Routes>
    </MemoryRouter>
  );
}

it('lists the built-in models with source and marks, and those of documents', async () => {
  open('/models', [own]);
  const card = within(screen.getByRole('region', { name: 'Five levels, ad hoc to strategic' }));
  expect(card.getByText(/12 practices in 5 dimensions, 5 levels/)).toBeVisible();
  expect(await card.findByText(/^Source: /)).toBeVisible();
  expect(screen.getAllByRole('region')).toHaveLength(4);
  expect(screen.getByRole('row', { name: /Small model 1 3 no errors SRE/ })).toBeVisible();
});

it('names a model that cannot be read', () => {
  const broken = loadedDocument({ resources: [{ ...smallModel, spec: {} }] });
  open('/models', [broken]);
  expect(screen.getByText(/Cannot be read\. resources\[0\]\.spec/)).toBeVisible();
});

it('shows a practice with levels, questions by role, rules in words, and where other models speak of it', async () => {
  open('/models/five-levels?practice=slis_slos');
  expect(await screen.findByText(/Questions for/)).toBeVisible();
  expect(await screen.findByText(/in SRE transformation \(SLO practice\)/)).toBeVisible();
  expect(screen.getAllByText(/is plausible \((weak|fair|strong) sign\)\./).length).toBeGreaterThan(0);
});

it('copies a model under a name of its own and opens it as text', async () => {
  mockStore.create.mockResolvedValue({ kind: 'saved', document: own });
  open('/models/ours/small', [own]);
  expect(screen.getByRole('link', { name: 'Edit' })).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Copy to edit' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('the text of the model')).toBeVisible();
  const [[document]] = mockStore.create.mock.calls;
  expect(document).toMatchObject({ folderUid: 'sre', tags: ['headroom', 'headroom-maturity-model'] });
  expect(document.resources[0]).toMatchObject({
    metadata: { name: 'our-small-model' },
    spec: { version: '1', copiedFrom: { name: 'small' } },
  });
});

it('offers no change to who may change nothing', async () => {
  open('/models/ours/small', [loadedDocument({ ...own, canSave: false })], false);
  expect(await screen.findByRole('button', { name: 'Export' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Copy to edit' })).toBeNull();
});

it('says that there is no such model', () => {
  open('/models/no-such');
  expect(screen.getByText('There is no model at this address')).toBeVisible();
});
