import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { exampleSlo } from '../../core/documents/testing/exampleSlo';
import { planForecast } from '../../core/slo/forecast/planForecast';
import { explanationOf } from '../../core/slo/explanation';
import { measure } from '../../core/slo/measured';
import { answerFor, silentDuring, steady } from '../../core/slo/testing/answers';
import '../../views/sample/browserStandIns';
import { SAMPLE_NOW_MS, sampleAnswer, sampleSlo } from '../../views/sample/sampleAnswer';
import SloPage from './SloPage';

const slo = sampleSlo();
const mockStore = { save: jest.fn(), read: jest.fn(), refreshSeen: jest.fn() };
let mockDocument: unknown;
let mockAnswer: unknown;
let mockHours: unknown;

jest.mock('../../adapters/documents/useDocument', () => ({
  useDocument: () => ({ ...(mockDocument as object), store: mockStore }),
}));
jest.mock('../../adapters/documents/useDocuments', () => ({ useDocuments: () => ({ documents: [] }) }));
jest.mock('../../adapters/directory/useDashboardMentions', () => ({
  useDashboardMentions: () => ({
    mentions: [{ uid: 'wall', title: 'Wall', folderTitle: '', panels: ['Left'] }],
    ...{ looked: 2, unseen: 0, isCut: false },
  }),
}));
jest.mock('../../adapters/measure/answers/useSloAnswer', () => ({ useSloAnswer: () => mockAnswer }));
jest.mock('../../adapters/measure/answers/useForecastHours', () => ({ useForecastHours: () => mockHours }));
jest.mock('../../adapters/measure/check/useSumCheck', () => ({
  useSumCheck: () => ({ check: undefined, start: jest.fn() }),
}));
jest.mock('../../adapters/annotations/useEvents', () => ({ useEvents: () => ({ status: 'ready', value: [] }) }));
jest.mock('../../adapters/measure/sources/resolveDataSource', () => ({
  resolveDataSource: () => ({
    kind: 'found',
    dataSource: { uid: 'prom', name: 'Prometheus', scrapeIntervalMs: 15_000 },
  }),
}));
jest.mock('../../adapters/page/pluginPage', () => ({
  PluginPage: ({ children, actions }: { children: React.ReactNode; actions: React.ReactNode }) => (
    <main>
      {actions}
      {children}
    </main>
  ),
}));
// uPlot draws on a canvas, which jsdom has not.
jest.mock('../../views/chart/TimeChart', () => ({
  TimeChart: ({ description }: { description: string }) => <div role="img" aria-label={description} />,
}));

const document: LoadedDocument = {
  uid: 'headroom-checkout',
  title: 'Checkout',
  folderUid: 'sre',
  folderTitle: 'SRE',
  resourceVersion: '1',
  revision: 1,
  canSave: true,
  canDelete: true,
  managedBy: undefined,
  copyOf: undefined,
  resources: [
    { apiVersion: 'headroom/v1', kind: 'SLO', metadata: { name: 'availability' }, spec: {} },
    { apiVersion: 'headroom/v1', kind: 'Service', metadata: { name: 'checkout' }, spec: {} },
  ],
  slos: [slo],
  sloResources: [],
  services: [],
  teams: [],
  problems: [],
  overwritten: undefined,
};
const progress = { done: 1, total: 1 };

function open(search = '', change: Partial<LoadedDocument> = {}) {
  mockDocument = mockDocument ?? { status: 'ready', value: { ...document, ...change } };
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  render(
    <MemoryRouter initialEntries={[`/slo/headroom-checkout/availability${search}`]}>
      <Routes>
        <Route path="/slo/:uid/:name" element={<SloPage />} />
        <Route path="*" element={<p>elsewhere</p>} />
      </Routes>
    </MemoryRouter>
  );
}

beforeEach(() => {
  jest.clearAllMocks();
  mockDocument = undefined;
  mockAnswer = { status: 'ready', value: sampleAnswer(), progress };
});

it('says the state first, then shows pictures and figures', () => {
  open();
  expect(
    screen.getByText(/12.% of the budget is left\. At the pace of the last hour it lasts 5.h.24.min\./)
  ).toBeVisible();
  expect(screen.getByRole('img', { name: /^Burn-down of the error budget of Checkout availability/ })).toBeVisible();
  expect(screen.getByRole('img', { name: /^SLI of/ })).toBeVisible();
  expect(screen.getByText('4,120 of 4,680')).toBeVisible();
});

it('explains a figure with its numbers and its queries', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Explain Budget spent' }));
  expect(await screen.findByText(/4,120 ÷ 4,680 = 88.%/)).toBeVisible();
  expect(screen.getByText(/^sum\(increase\(http_requests_total\{job="checkout"\}\[1h\]\)\)$/)).toBeVisible();
  const link = screen.getByRole('link', { name: 'Open the query for bad events in Explore' });
  expect(link.getAttribute('href')).toContain('/explore?');
  expect(screen.getByRole('button', { name: 'Check against one query' })).toBeVisible();
});

it.each([
  ['the headline', '', 'Explain Budget left'],
  ['a link to it', '?explain=remaining', undefined],
])('explains what is left: %s', async (_case, search, button) => {
  open(search);
  if (button !== undefined) {
    await userEvent.click(screen.getByRole('button', { name: button }));
  }
  const drawer = within(await screen.findByRole('dialog'));
  expect(drawer.getByRole('heading', { name: /^Budget left: 12.%/ })).toBeVisible();
  expect(drawer.getByText(/^1 − 4,120 ÷ 4,680 = 12.%$/)).toBeVisible();
  expect(drawer.getByText(/^99\.8.% of the time is on record, the last data end at/)).toBeVisible();
});

const cart = {
  labels: { route: '/cart' },
  figures: {
    ...sampleAnswer().figures,
    events: { good: 990, bad: 10, total: 1000 },
    budgetEvents: { total: 1000, badAllowed: 1 },
    ...{ sli: 0.99, remaining: -9, spent: 10 },
    quality: { coveredShare: 0.5, lastDataMs: SAMPLE_NOW_MS, flags: [] },
  },
};

it('explains a group by its own events, and nothing where there is no such group', async () => {
  mockAnswer = { status: 'ready', value: { ...sampleAnswer(), groups: [cart] }, progress };
  open('?explain=remaining&explain-of=group:route=/nowhere');
  expect(screen.queryByRole('dialog')).toBeNull();
  const row = within(screen.getByRole('row', { name: /^route=\/cart/ }));
  await userEvent.click(row.getByTitle('Explain budget left'));
  const drawer = within(await screen.findByRole('dialog'));
  expect(drawer.getByText(/^1 − 10 ÷ 1 = -900.%$/)).toBeVisible();
  expect(drawer.getByText(/route=\/cart$/)).toBeVisible();
});

it('keeps the picture and the tab in the address', () => {
  open('?picture=budget-over-time');
  expect(screen.getByRole('img', { name: /^Error budget left over time/ })).toBeVisible();
});

it('forecasts from the hours of the last weeks, and tries out what the address asks', async () => {
  const asOfMs = SAMPLE_NOW_MS;
  const plan = planForecast({ slo, dataSourceUid: 'prom' }, [slo.window], {
    ...{ nowMs: asOfMs, settleMs: 0, scrapeIntervalMs: 15_000 },
  });
  const answers = plan.requests.map((request) => answerFor(request, { bad: steady(0.05), total: steady(100) }));
  const question = sampleAnswer().question;
  const measured = measure(question, plan.runs, answers);
  mockHours = {
    status: 'ready',
    value: { asOfMs, measured, explanation: explanationOf(question, plan, answers) },
    progress,
  };
  open('?tab=forecast&if-outage=30');
  await userEvent.click(screen.getByRole('button', { name: 'Explain Forecast' }));
  const drawer = within(await screen.findByRole('dialog'));
  expect(drawer.getByText(/^drawn from 55.d.23.h of measured hours, between .* and .*$/)).toBeVisible();
  expect(drawer.getByText(/^278 futures of 720 hours each, .*; seed 20211: /)).toBeVisible();
  await userEvent.click(drawer.getByRole('button', { name: 'Close' }));
  expect(screen.getByText(/^In none of the futures does the budget run out by/)).toBeVisible();
  expect(screen.getByText(/^What if: The budget is used up/)).toBeVisible();
  const left = screen.getByRole('row', { name: /^Budget left now/ });
  expect(left).toHaveTextContent(/50.%/);
  await userEvent.click(screen.getByRole('button', { name: 'As it is' }));
  expect(screen.queryByText(/^What if: /)).toBeNull();
  expect(screen.getByLabelText(/Outage now/)).toHaveValue('');
  await userEvent.type(screen.getByLabelText(/Objective, %/), '99.8{Enter}');
  expect(screen.getByText(/^What if: In none/)).toBeVisible();
  expect(left).toHaveTextContent(/75.%/);
});

it('says why there is no forecast', () => {
  const plan = planForecast({ slo, dataSourceUid: 'prom' }, [slo.window], {
    ...{ nowMs: SAMPLE_NOW_MS, settleMs: 0, scrapeIntervalMs: 15_000 },
  });
  const young = (perSecond: number) => silentDuring(steady(perSecond), 0, SAMPLE_NOW_MS - 5 * 86_400_000);
  const answers = plan.requests.map((request) => answerFor(request, { bad: young(0.05), total: young(100) }));
  const measured = measure(sampleAnswer().question, plan.runs, answers);
  mockHours = { status: 'ready', value: { asOfMs: SAMPLE_NOW_MS, measured }, progress };
  open('?tab=forecast');
  expect(screen.getByText(/^No forecast yet: it needs two weeks of data, and 4.d.23.h/)).toBeVisible();
});

it('shows the definition without asking for figures', () => {
  mockAnswer = { status: 'failed', problem: { code: 'unreachable', detail: '' }, progress };
  open('?tab=definition');
  expect(screen.getByText('http_requests_total{job="checkout"}')).toBeVisible();
  expect(screen.getByRole('link', { name: 'SRE / Checkout' })).toBeVisible();
});

it.each([
  ['failed', { status: 'failed', problem: { code: 'timeout', detail: 'deadline' }, progress }, 'took too long'],
  [
    'partial',
    {
      status: 'partial',
      value: sampleAnswer(),
      missing: [{ fromMs: 0, toMs: Infinity, problem: { code: 'unreachable', detail: '' } }],
      progress,
    },
    'not fresh: the data source cannot be reached',
  ],
])('%s says so', (_, answer, words) => {
  mockAnswer = answer;
  open();
  expect(screen.getByText(new RegExp(words))).toBeVisible();
});

it('says that the state is not known where the figures cannot be had', () => {
  mockAnswer = { status: 'failed', problem: { code: 'unreachable', detail: '' }, progress };
  open();
  expect(screen.getByText('not known')).toBeVisible();
});

it('holds the place while figures are read', () => {
  mockAnswer = { status: 'loading', progress: { done: 3, total: 10 } };
  open();
  expect(screen.getByRole('progressbar', { name: '3 of 10 intervals are read' })).toBeVisible();
});

it('draws what has come, and says no figure before all of it is read', () => {
  const missing = [{ fromMs: 0, toMs: 3_600_000, problem: 'loading' as const }];
  mockAnswer = { status: 'partial', value: sampleAnswer(), missing, progress: { done: 3, total: 10 } };
  open();
  expect(screen.getByRole('img', { name: /^Burn-down of the error budget/ })).toBeVisible();
  expect(screen.getByRole('status', { name: 'Figures follow when all is read' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Explain Budget spent' })).toBeNull();
});

it('deletes after asking, and names what it destroys', async () => {
  mockStore.save.mockResolvedValue({ kind: 'saved', document });
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(screen.getByText(/headroom-checkout\/availability/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Wall' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Delete SLO' }));
  expect(mockStore.save).toHaveBeenCalledWith(document, [document.resources[1]]);
  expect(await screen.findByText('elsewhere')).toBeVisible();
});

it.each([
  ['a viewer', { canSave: false }],
  ['a managed document', { managedBy: { kind: 'classic-file-provisioning', identity: 'slos' } }],
])('offers no change to %s', (_, change) => {
  open('', change);
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
});

it('says when the document has no such SLO', () => {
  open('', { slos: [], problems: [{ path: 'resources[0].spec', code: 'invalid_type', detail: '' }] });
  expect(screen.getByText('“Checkout” has no readable SLO “availability”')).toBeVisible();
  expect(screen.getByText(/resources\[0\]\.spec/)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Mend it in the editor' })).toBeNull();
});

it('leads to the form where only a query cannot be asked', () => {
  const metric = { metricSource: { spec: { query: 'max(increase(a_total[$__window]))' } } };
  const indicator = { spec: { ratioMetric: { bad: metric, total: metric } } };
  open('', { slos: [], resources: [exampleSlo('availability', 0.999, { indicator })] });
  expect(screen.getByRole('link', { name: 'Mend it in the editor' })).toHaveAttribute(
    'href',
    '/a/headroom-slo-app/slo/headroom-checkout/availability/edit'
  );
});

it.each`
  code           | title
  ${'not-found'} | ${'There is no document “headroom-checkout” in this Grafana'}
  ${'forbidden'} | ${'You may not read the document “headroom-checkout”'}
`('says in words that the document is not to be had, and where to go on: $code', ({ code, title }) => {
  const detail = 'dashboards.dashboard.grafana.app "headroom-checkout" not found';
  mockDocument = { status: 'failed', problem: { kind: 'store', problem: { code, detail } } };
  open();
  expect(screen.getByRole('alert')).toHaveTextContent(title);
  expect(screen.queryByText(/grafana\.app/)).toBeNull();
  expect(screen.getByRole('link', { name: 'All SLOs' })).toHaveAttribute('href', '/a/headroom-slo-app');
});
