import { act, render, screen } from '@testing-library/react';
import React from 'react';
import { MemoryRouter } from 'react-router';
import type { DocumentsState } from '../../adapters/documents/documentStore';
import { loadedDocument } from '../../core/documents/testing/loadedDocument';
import { newAssessment } from '../../core/maturity/assessment/newAssessment';
import { transformation } from '../../core/maturity/models/transformation/transformation';
import { AssessmentsPage } from './AssessmentsPage';

const mockStore = { folders: jest.fn() };
let mockState: DocumentsState;

jest.mock('../../adapters/documents/useDocuments', () => ({
  useDocuments: () => ({ ...mockState, state: mockState, store: mockStore }),
}));
jest.mock('../../adapters/page/pluginPage', () => ({
  PluginPage: ({ children, actions }: { children: React.ReactNode; actions: React.ReactNode }) => (
    <main>
      {actions}
      {children}
    </main>
  ),
}));

const reading = loadedDocument({
  canSave: false,
  resources: newAssessment('spring', 'Spring', ['shop'], transformation),
});

function open(documents: DocumentsState['documents'], canSave: boolean) {
  mockStore.folders.mockResolvedValue([{ uid: 'sre', title: 'SRE', canSave }]);
  mockState = { status: 'ready', failure: undefined, progress: { read: 1, found: 1 }, documents, broken: [] };
  render(
    <MemoryRouter>
      <AssessmentsPage />
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
