import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter } from 'react-router';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import '../../views/sample/browserStandIns';
import { sampleSlo } from '../../views/sample/sampleAnswer';
import { DeleteSlo } from './DeleteSlo';

jest.mock('../../adapters/documents/useDocuments', () => ({ useDocuments: () => ({ documents: [] }) }));
jest.mock('../../adapters/directory/useDashboardMentions', () => ({
  useDashboardMentions: () => ({ mentions: [], looked: 1, unseen: 0, isCut: false }),
}));

const slo = sampleSlo();
const resource = (kind: string, name: string) => ({
  apiVersion: 'headroom/v1' as const,
  kind,
  metadata: { name },
  spec: {},
});
const mine = resource('SLO', slo.ref.name);
const service = resource('Service', 'checkout');

function open(resources: LoadedDocument['resources'], canDelete = true) {
  const calls = {
    save: jest.fn(async () => ({ kind: 'saved' })),
    remove: jest.fn(async () => ({ kind: 'removed' })),
  };
  const document = { uid: slo.ref.documentUid, title: 'Checkout', canDelete, resources } as unknown as LoadedDocument;
  render(
    <MemoryRouter>
      <DeleteSlo document={document} slo={slo} store={calls as unknown as DocumentStore} onClose={jest.fn()} />
    </MemoryRouter>
  );
  return { ...calls, document };
}

const offer = () => screen.queryByRole('checkbox', { name: /^Delete the document “Checkout” too/ });

it('deletes the document with its last SLO where that is wanted', async () => {
  const { save, remove, document } = open([mine, service]);
  const checkbox = offer();
  expect(checkbox).not.toBeChecked();
  await userEvent.click(checkbox ?? screen.getByRole('dialog'));
  await userEvent.click(screen.getByRole('button', { name: 'Delete SLO and document' }));
  await waitFor(() => expect(remove).toHaveBeenCalledWith(document));
  expect(save).not.toHaveBeenCalled();
});

it('else takes the SLO out of it', async () => {
  const { save, remove, document } = open([mine, service]);
  await userEvent.click(screen.getByRole('button', { name: 'Delete SLO' }));
  await waitFor(() => expect(save).toHaveBeenCalledWith(document, [service]));
  expect(remove).not.toHaveBeenCalled();
});

it.each([
  ['holds another SLO', [mine, resource('SLO', 'other')], true],
  ['holds anything else that somebody wrote', [mine, resource('Assessment', 'spring')], true],
  ['may not be deleted', [mine], false],
])('does not offer it where the document %s', (_, resources, canDelete) => {
  open(resources, canDelete);
  expect(offer()).toBeNull();
});
