import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { DocumentsState } from '../../../adapters/documents/documentStore';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import { newAssessment } from '../../../core/maturity/assessment/newAssessment';
import { transformation } from '../../../core/maturity/models/transformation/transformation';
import '../../../views/sample/browserStandIns';
import AssessmentsPage from './AssessmentsPage';

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

// Its list draws as many options as have room, and jsdom gives none.
jest.mock('../new/NamesField', () => ({
  NamesField: ({ label, error, onChange }: { label: string; error?: string; onChange: (names: string[]) => void }) => (
    <label>
      {label} <input onChange={(event) => onChange(event.target.value === '' ? [] : [event.target.value])} /> {error}
    </label>
  ),
}));

const reading = loadedDocument({
  canSave: false,
  resources: newAssessment('spring', 'Spring', ['shop'], transformation),
});

function open(documents: DocumentsState['documents'], canSave: boolean, search = '') {
  mockStore.folders.mockResolvedValue([{ uid: 'sre', title: 'SRE', canSave }]);
  mockState = { status: 'ready', failure: undefined, progress: { read: 1, found: 1 }, documents, broken: [] };
  render(
    <MemoryRouter initialEntries={[`/maturity${search}`]}>
      <Routes>
        <Route path="/maturity" element={<AssessmentsPage />} />
        <Route path="*" element={<p>the assessment</p>} />
      </Routes>
    </MemoryRouter>
  );
}

it('offers a new assessment to who may save in a folder', async () => {
  open([reading], true);
  expect(await screen.findByRole('button', { name: 'New assessment' })).toBeVisible();
});

it('lists assessments to who may save nowhere, without a way that ends in a refusal', async () => {
  open([reading], false);
  await act(async () => undefined); // the folders are known
  expect(screen.getByRole('link', { name: 'Spring' })).toBeVisible();
  expect(mockStore.folders).toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: 'New assessment' })).toBeNull();
});

it('says whom to ask where there is no assessment and none can be saved', async () => {
  open([], false);
  expect(await screen.findByText(/ask for Edit on the folder/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'New assessment' })).toBeNull();
});

it('creates an assessment by the model that the address names, with its scope, teams and day', async () => {
  mockStore.create.mockResolvedValue({ kind: 'saved', document: reading });
  open([reading], true, '?new=1&model=builtin:five-levels');
  expect(await screen.findByText(/12 practices in 5 dimensions/)).toBeVisible();
  await userEvent.type(screen.getByLabelText('Name'), 'Autumn');
  await userEvent.click(screen.getByRole('button', { name: 'Create' }));
  expect(screen.getByText(/Choose at least one team/)).toBeVisible();
  expect(mockStore.create).not.toHaveBeenCalled();
  const teams = screen.getByRole('textbox', { name: /^Teams/ });
  await userEvent.type(teams, 'ann@example.org');
  expect(screen.getByText(/name the team/)).toBeVisible();
  await userEvent.clear(teams);
  await userEvent.type(teams, 'shop');
  await userEvent.click(screen.getByRole('button', { name: 'Create' }));
  expect(await screen.findByText('the assessment')).toBeVisible();
  const [[document]] = mockStore.create.mock.calls;
  expect(document.resources[0].spec).toMatchObject({
    model: 'five-levels',
    scope: { kind: 'team' },
    teams: { shop: {} },
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
});

it('counts "not applicable" as an answer, as milestones do', () => {
  const notApplicable = { testing: { shop: { state: 'not-applicable', reason: 'no users' } } };
  const resources = newAssessment('spring', 'Spring', ['shop'], transformation).map((one) =>
    one.kind === 'Assessment' ? { ...one, spec: { ...one.spec, answers: notApplicable } } : one
  );
  open([loadedDocument({ resources })], false);
  expect(screen.getByText('1 of 28')).toBeVisible();
});

it('names a broken assessment and what is wrong with it', async () => {
  open([loadedDocument({ resources: reading.resources.slice(0, 1) })], false);
  expect(await screen.findByText(/Cannot be read.*the model that the assessment names/)).toBeVisible();
});
