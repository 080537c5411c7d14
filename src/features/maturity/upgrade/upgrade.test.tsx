import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { Resource } from '../../../core/documents/resource';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import { parseAssessment } from '../../../core/maturity/assessment/parseAssessment';
import { laterModel, withPractices } from '../../../core/maturity/testing/changedModel';
import { assessmentResources, smallModel } from '../../../core/maturity/testing/smallModel';
import { openAssessment } from '../../../views/maturity/testing/openAssessment';
import UpgradePage from './UpgradePage';
import { UpgradeMarks } from './UpgradeMarks';
import { UpgradeNotice } from './UpgradeNotice';

const mockStore = { save: jest.fn() };
let mockDocument: LoadedDocument;
let mockDocuments: LoadedDocument[] = [];

jest.mock('../../../adapters/documents/useDocument', () => ({
  useDocument: () => ({ status: 'ready', value: mockDocument, store: mockStore }),
}));
jest.mock('../../../adapters/documents/useDocuments', () => ({
  useDocuments: () => ({ documents: mockDocuments, state: { status: 'ready', documents: mockDocuments } }),
}));
jest.mock('../../../adapters/page/pluginPage', () => ({
  PluginPage: ({ children }: { children: React.ReactNode }) => <main>{children}</main>,
}));

const answers = {
  objectives: { shop: { state: 'level', level: 'middle' }, core: { state: 'level', level: 'low' } },
  shifts: { shop: { state: 'level', level: 'low', note: 'seen' } },
};
const reworded = withPractices(smallModel, (one) =>
  one.id === 'shifts' ? undefined : { ...one, levels: { ...one.levels, middle: 'Another way.' } }
);
const later = loadedDocument({ uid: 'small', resources: [reworded] });

function open(change: Partial<LoadedDocument> = {}, documents: LoadedDocument[] = [later]) {
  mockDocument = loadedDocument({ uid: 'spring', resources: assessmentResources(answers), ...change });
  mockDocuments = documents;
  render(
    <MemoryRouter initialEntries={['/maturity/spring/spring/upgrade']}>
      <Routes>
        <Route path="/maturity/:uid/:name/upgrade" element={<UpgradePage />} />
        <Route path="*" element={<p>the assessment</p>} />
      </Routes>
    </MemoryRouter>
  );
}

const list = (name: string) => within(screen.getByRole('list', { name }));

beforeEach(() => mockStore.save.mockReset());

it('says what differs, what carries over, what to confirm and what goes to the archive, and writes once', async () => {
  mockStore.save.mockImplementation(async (document: LoadedDocument) => ({ kind: 'saved', document }));
  open();
  expect(screen.getByText(/^1 answer carries over as it is, 1 to look at again, 1 to the archive/)).toBeVisible();
  expect(
    list('To look at again').getByText(/Objectives, Shop \(was “Middle”\): The text of the level changed/)
  ).toBeVisible();
  expect(list('To the archive').getByText(/Shifts, Shop \(“Low”\)/)).toBeVisible();
  expect(list('Differences').getByText('The practice “Shifts” is gone.')).toBeVisible();
  expect(list('Differences').getByText('Objectives, level “Middle”: “Some way.” is now “Another way.”.')).toBeVisible();
  expect(mockStore.save).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Take over version 2' }));
  expect(await screen.findByText('the assessment')).toBeVisible();
  expect(mockStore.save).toHaveBeenCalledTimes(1);
  const [[base, resources]] = mockStore.save.mock.calls;
  expect(base).toBe(mockDocument);
  const parsed = parseAssessment(resources, 'spring');
  expect(parsed).toMatchObject({ ok: true, assessment: { model: { spec: { version: '2' } } } });
  expect(resources[0].spec.archive).toMatchObject([{ practiceId: 'shifts', answer: { note: 'seen' } }]);
});

it('stays as it was where the save is refused', async () => {
  mockStore.save.mockResolvedValue({ kind: 'refused', folderTitle: 'SRE', detail: '' });
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Take over version 2' }));
  expect(await screen.findByText('The assessment stays as it was')).toBeVisible();
  expect(screen.getByText(/You may not change documents in the folder “SRE”/)).toBeVisible();
});

it('can be read, not taken over, by who may not save', () => {
  open({ canSave: false });
  expect(screen.getByRole('list', { name: 'Differences' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Take over/ })).toBeNull();
});

it.each([
  ['no other version', []],
  ['an unusable later version', [{ ...smallModel, spec: { ...smallModel.spec, version: '2', signals: [] } }]],
])('offers nothing where there is %s', (_, resources: Resource[]) => {
  open({}, [loadedDocument({ resources })]);
  expect(screen.getByText('This assessment has the newest version of its model (1)')).toBeVisible();
});

it('is offered above the assessment; unsaved answers are to be saved first', () => {
  mockDocuments = [loadedDocument({ resources: [laterModel(smallModel, {})] })];
  const reference = { documentUid: 'spring', name: 'spring' };
  const { rerender } = render(<UpgradeNotice reference={reference} open={openAssessment()} />);
  expect(screen.getByText('New version available: Small model, version 2')).toBeVisible();
  expect(screen.getByRole('link', { name: 'See what changes' })).toBeVisible();
  rerender(<UpgradeNotice reference={reference} open={openAssessment({}, { unsaved: 1 })} />);
  expect(screen.getByText(/Save your answers first/)).toBeVisible();
  rerender(<UpgradeNotice reference={reference} open={openAssessment({}, { readOnly: 'no-right' })} />);
  expect(screen.queryByText(/New version available/)).toBeNull();
});

it('shows afterwards what nobody has confirmed, and the archive', async () => {
  mockStore.save.mockImplementation(async (document: LoadedDocument) => ({ kind: 'saved', document }));
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Take over version 2' }));
  const [[, resources]] = mockStore.save.mock.calls;
  const parsed = parseAssessment(resources, 'spring');
  if (!parsed.ok) {
    throw new Error('broken');
  }
  const change = { document: loadedDocument({ resources }), assessment: parsed.assessment };
  render(<UpgradeMarks open={openAssessment({}, change)} />);
  expect(screen.getByText('1 answer is to be looked at again since version 2 of the model')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '1 answer in the archive' }));
  expect(screen.getByText(/Shifts, Shop, version 1: “Low” – No way\.\. Note: seen/)).toBeVisible();
});
