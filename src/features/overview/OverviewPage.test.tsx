import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter } from 'react-router';
import type { DocumentsState } from '../../adapters/documents/documentStore';
import type { FoundIn } from '../../adapters/measure/found/useFoundSlos';
import type { FoundSlo } from '../../core/found/foundSlo';
import { loadedDocument as document } from '../../core/documents/testing/loadedDocument';
import '../../views/sample/browserStandIns';
import { sampleAnswer, sampleSlo } from '../../views/sample/sampleAnswer';
import OverviewPage from './OverviewPage';

const mockStore = {
  refresh: jest.fn(),
  restore: jest.fn(),
  keepPresent: jest.fn(),
  adopt: jest.fn(),
  remove: jest.fn(),
  folders: jest.fn(),
};
let mockState: DocumentsState;
const mockAnswers = new Map();

jest.mock('../../adapters/documents/useDocuments', () => ({
  useDocuments: () => ({ ...mockState, state: mockState, store: mockStore }),
}));
jest.mock('../../adapters/measure/answers/useSloAnswers', () => ({ useSloAnswers: () => mockAnswers }));
jest.mock('../../adapters/measure/sources/resolveDataSource', () => ({
  resolveDataSource: (ref: { uid?: string }) =>
    ref.uid === 'gone'
      ? { kind: 'unresolved', problem: { code: 'not-found', asked: 'gone' } }
      : { kind: 'found', dataSource: { uid: ref.uid ?? 'prom', name: 'Prometheus', scrapeIntervalMs: 15_000 } },
}));
jest.mock('../../adapters/measure/sources/listDataSources', () => ({
  listDataSources: () => [
    { uid: 'prom', name: 'Prometheus', isDefault: true },
    { uid: 'unused', name: 'Unused', isDefault: false },
  ],
}));
let mockFound: readonly FoundIn[];
jest.mock('../../adapters/measure/found/useFoundSlos', () => ({
  useFoundSlos: (uids: readonly string[] | undefined) => {
    mockAskedForFound(uids);
    return mockFound;
  },
}));
const mockAskedForFound = jest.fn();
jest.mock('../../adapters/page/pluginPage', () => ({
  PluginPage: ({ children, actions }: { children: React.ReactNode; actions: React.ReactNode }) => (
    <main>
      {actions}
      {children}
    </main>
  ),
}));

function open(state: Partial<DocumentsState>, address = '/') {
  mockState = {
    status: 'ready',
    failure: undefined,
    progress: { read: 1, found: 1 },
    documents: [],
    broken: [],
    ...state,
  };
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1400);
  render(
    <MemoryRouter initialEntries={[address]}>
      <OverviewPage />
    </MemoryRouter>
  );
}

const cart = sampleSlo({
  ref: { documentUid: 'headroom-checkout', name: 'cart' },
  displayName: 'Cart',
  service: 'cart',
  team: 'shop',
});
const lost = sampleSlo({
  ref: { documentUid: 'headroom-checkout', name: 'lost' },
  displayName: 'Lost',
  dataSource: { uid: 'gone' },
});

const found: FoundSlo = {
  source: 'sloth',
  key: 'shop-search',
  name: 'search',
  service: 'shop',
  matchers: [{ label: 'sloth_id', op: '=', value: 'shop-search' }],
  target: 0.995,
  windowMs: 30 * 86_400_000,
  remainingRatio: 0.42,
  noBurnDown: undefined,
};
const inPrometheus = (...value: FoundSlo[]) => [{ dataSourceUid: 'prom', found: { status: 'ready' as const, value } }];

beforeEach(() => {
  jest.clearAllMocks();
  mockFound = [];
  mockAnswers.clear();
  mockStore.folders.mockResolvedValue([{ uid: 'sre', title: 'SRE', canSave: true }]);
  mockAnswers.set('headroom-checkout/availability', { status: 'ready', value: sampleAnswer() });
  mockAnswers.set('headroom-checkout/cart', {
    status: 'ready',
    value: sampleAnswer({ slo: cart, figures: { status: 'healthy', remaining: 0.8 } }),
  });
});

it('lists SLOs, worst first, and says what cannot be asked', () => {
  open({ documents: [document({ slos: [cart, sampleSlo(), lost] })] });
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => within(within(row).getByRole('rowheader')).getByRole('link').textContent)).toEqual([
    'Checkout availability',
    'Lost',
    'Cart',
  ]);
  expect(rows[1]).toHaveTextContent(/not known.*The data source “gone” does not exist/);
  expect(screen.getByRole('button', { name: /not known/ })).toHaveTextContent('1');
  expect(screen.getByRole('link', { name: 'New SLO' })).toBeVisible();
});

it('filters by the address, by a tile and by text', async () => {
  open({ documents: [document({ slos: [cart, sampleSlo()] })] }, '/?team=shop');
  expect(screen.getAllByRole('row')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: /burning fast/ }));
  expect(screen.getByText(/No SLO fits/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(screen.getAllByRole('row')).toHaveLength(3);
  await userEvent.type(screen.getByRole('textbox', { name: 'Search SLOs' }), 'cart');
  expect(screen.getAllByRole('row')).toHaveLength(2);
});

it('says the first step when there is nothing', async () => {
  open({});
  expect(screen.getByText('There are no SLOs yet')).toBeVisible();
  const link = await screen.findByRole('link', { name: 'Import' });
  expect(link).toHaveAttribute('href', '/a/headroom-slo-app/import');
  expect(screen.getByRole('link', { name: 'Import definitions' })).toBeVisible();
});

it('asks whoever may save nowhere to get a folder, without ways that end in a refusal', async () => {
  mockStore.folders.mockResolvedValue([{ uid: 'sre', title: 'SRE', canSave: false }]);
  open({});
  expect(await screen.findByText(/ask for Edit on the folder/)).toBeVisible();
  expect(screen.queryByRole('link', { name: /New SLO|Import/ })).toBeNull();
});

it('offers the import to who may save one document, without asking for folders', () => {
  open({ documents: [document({ slos: [cart] })] });
  expect(screen.getByRole('link', { name: 'Import' })).toBeVisible();
  expect(mockStore.folders).not.toHaveBeenCalled();
});

it('shows what could not be had beside what is there', () => {
  open({
    failure: { code: 'unreachable', detail: '' },
    documents: [document({ slos: [cart] })],
    broken: [
      {
        uid: 'b',
        title: 'Broken',
        folderTitle: 'SRE',
        problems: [{ path: 'spec.objectives[0].target', code: 'too_big', detail: '' }],
      },
    ],
  });
  expect(screen.getByText('Grafana cannot be reached')).toBeVisible();
  expect(screen.getByText(/spec\.objectives\[0\]\.target: the target must lie above 0 and below 1/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Cart' })).toBeVisible();
});

it('counts a copy nowhere and offers what to do with it', async () => {
  open({
    documents: [
      document({ slos: [cart] }),
      document({ uid: 'copy', title: 'Copy', copyOf: 'headroom-checkout', slos: [sampleSlo()] }),
    ],
  });
  expect(screen.getAllByRole('row')).toHaveLength(2);
  mockStore.adopt.mockResolvedValue({ kind: 'refused', folderTitle: 'SRE', detail: '' });
  await userEvent.click(screen.getByRole('button', { name: 'Make it its own' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('folder “SRE”: the right “Edit” on it is missing');
});

it('offers nothing to change to who may not save', () => {
  open({
    documents: [
      document({ canSave: false, canDelete: false, copyOf: 'x', slos: [] }),
      document({ uid: 'o', canSave: false, slos: [cart], overwritten: { seenRevision: 4, restoreVersion: 2 } }),
    ],
  });
  expect(screen.queryByRole('button', { name: /Make it its own|Discard|Restore|Keep/ })).toBeNull();
});

it('restores an edit that was overwritten', async () => {
  const overwritten = document({ slos: [cart], overwritten: { seenRevision: 4, restoreVersion: 2 } });
  mockStore.restore.mockResolvedValue({ kind: 'saved', document: overwritten });
  open({ documents: [overwritten] });
  await userEvent.click(screen.getByRole('button', { name: 'Restore the lost edit' }));
  expect(mockStore.restore).toHaveBeenCalledWith(overwritten);
});

it('lists what Sloth and Pyrra define beneath, with what they say is left, and what is defined here too', () => {
  const pyrra = {
    ...found,
    source: 'pyrra' as const,
    key: 'cart',
    name: 'cart',
    service: undefined,
    remainingRatio: -0.3,
  };
  mockFound = inPrometheus(found, pyrra);
  open({ documents: [document({ slos: [cart, sampleSlo()] })] });
  expect(mockAskedForFound).toHaveBeenLastCalledWith(['prom']);
  const table = within(screen.getByRole('table', { name: 'SLOs defined by Sloth and Pyrra' }));
  const [, bySloth, byPyrra] = table.getAllByRole('row');
  expect(bySloth).toHaveTextContent(/search.*shop.*99\.5\s%.*30\sd.*42\s%Sloth, found in Prometheus$/);
  expect(table.getByRole('link', { name: 'search' })).toHaveAttribute(
    'href',
    '/a/headroom-slo-app/found/prom/sloth/shop-search'
  );
  expect(byPyrra).toHaveTextContent(/-30\s%, used up.*Pyrra, found in Prometheus; also defined here$/);
});

it('what asks another data source is not the same SLO, whatever its name', () => {
  mockFound = inPrometheus({ ...found, source: 'pyrra', key: 'cart', name: 'cart', service: undefined });
  open({ documents: [document({ slos: [{ ...cart, dataSource: { uid: 'unused' } }] })] });
  expect(screen.getByRole('table', { name: 'SLOs defined by Sloth and Pyrra' })).toHaveTextContent(/Pyrra, found in/);
  expect(screen.queryByRole('link', { name: 'also defined here' })).toBeNull();
});

it('searches them as well', () => {
  mockFound = inPrometheus(found);
  open({ documents: [document({ slos: [cart] })] }, '/?q=cart');
  expect(screen.queryByRole('heading', { name: 'Defined elsewhere' })).toBeNull();
});

it('shows them where nothing is defined yet, and says so when they could not be looked for', () => {
  mockFound = [{ dataSourceUid: 'prom', found: { status: 'failed', problem: { code: 'unreachable', detail: '' } } }];
  open({});
  expect(screen.getByText(/could not be looked for: The data source cannot be reached/)).toBeVisible();
});

it('does not look for them before documents are read, which say where to look', () => {
  open({ status: 'loading' });
  expect(mockAskedForFound).toHaveBeenLastCalledWith(undefined);
});
