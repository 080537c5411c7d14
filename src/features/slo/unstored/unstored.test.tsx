import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MemoryRouter } from 'react-router';
import { inlineUrl, stepsUrl } from '../../../app/links';
import type { SloQuestion } from '../../../core/slo/answer';
import { stepsParams } from '../../../core/slo/counts/stepsParams';
import '../../../views/sample/browserStandIns';
import { SAMPLE_NOW_MS, sampleAnswer } from '../../../views/sample/sampleAnswer';
import CountsPage from './CountsPage';
import InlinePage from './InlinePage';

const mockAsked: Array<SloQuestion | undefined> = [];
jest.mock('../../../adapters/measure/answers/useOneAnswer', () => ({
  useOneAnswer: (question: SloQuestion | undefined) => {
    mockAsked.push(question);
    return question === undefined
      ? { status: 'loading', progress: { done: 0, total: 0 } }
      : { status: 'ready', value: sampleAnswer({ slo: question.slo }), progress: { done: 1, total: 1 } };
  },
}));
jest.mock('../../../adapters/measure/check/useSumCheck', () => ({
  useSumCheck: () => ({ check: undefined, start: jest.fn() }),
}));
jest.mock('../../../adapters/annotations/useEvents', () => ({ useEvents: () => ({ status: 'ready', value: [] }) }));
jest.mock('../../../adapters/measure/sources/resolveDataSource', () => ({
  resolveDataSource: ({ uid }: { uid?: string }) =>
    uid === 'gone'
      ? { kind: 'unresolved', problem: { code: 'not-found', asked: 'gone' } }
      : { kind: 'found', dataSource: { uid: uid ?? 'default', name: 'Prometheus', scrapeIntervalMs: 15_000 } },
}));
jest.mock('../../../adapters/page/pluginPage', () => ({
  PluginPage: ({ children, subTitle }: { children: React.ReactNode; subTitle: React.ReactNode }) => (
    <main>
      <p>{subTitle}</p>
      {children}
    </main>
  ),
}));
// uPlot draws on a canvas, which jsdom has not.
jest.mock('../../../views/chart/TimeChart', () => ({
  TimeChart: ({ description }: { description: string }) => <div role="img" aria-label={description} />,
}));

const HOUR_MS = 3_600_000;
const drawer = () => within(screen.getByRole('dialog'));

beforeEach(() => {
  mockAsked.length = 0;
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
});

function open(page: React.ReactNode, address: string, explain = '') {
  const at = address.replace(/(#|$)/, (end) => `${explain}${end}`);
  render(<MemoryRouter initialEntries={[at]}>{page}</MemoryRouter>);
}

describe('an SLO of a panel’s options', () => {
  const inline = {
    dataSourceUid: 'europe',
    kind: 'bad' as const,
    event: 'errors_total',
    total: 'requests_total{job="shop"}',
    histogram: '',
    threshold: 0.5,
    target: '99.5',
    window: '7d',
  };

  it('is asked as the panel asks it, and explained', () => {
    open(<InlinePage />, inlineUrl(inline, { title: 'Orders' }), '&explain=remaining');
    expect(mockAsked.at(-1)).toMatchObject({
      dataSourceUid: 'europe',
      slo: { displayName: 'Orders', target: 0.995, indicator: { total: { metric: 'requests_total' } } },
    });
    expect(drawer().getByText('Orders')).toBeInTheDocument();
    expect(drawer().getByRole('heading', { name: 'Queries as sent' })).toBeInTheDocument();
  });

  it('is not asked anew for an explanation', async () => {
    open(<InlinePage />, inlineUrl(inline, {}));
    const asked = mockAsked.at(-1);
    await userEvent.click(screen.getByRole('button', { name: 'Explain SLI' }));
    expect(drawer().getByRole('heading', { name: /^SLI: / })).toBeInTheDocument();
    expect(mockAsked.at(-1)).toBe(asked);
  });

  it('names a data source that does not resolve', () => {
    open(<InlinePage />, inlineUrl({ ...inline, dataSourceUid: 'gone' }, {}));
    expect(screen.getByText(/“gone” does not exist/)).toBeInTheDocument();
  });

  it('says so where the address holds none', () => {
    open(<InlinePage />, inlineUrl({ ...inline, total: 'rate(x[5m])' }, {}));
    expect(screen.getByText('This address does not hold a whole error budget')).toBeInTheDocument();
    expect(mockAsked).toEqual([]);
  });
});

describe('counts of a panel’s own queries', () => {
  const fromMs = SAMPLE_NOW_MS - 4 * HOUR_MS;
  const params = stepsParams({
    fromMs,
    stepMs: HOUR_MS,
    bad: Float64Array.of(1, NaN, 1, 0),
    total: Float64Array.of(1000, 1000, 1000, NaN),
    target: 0.999,
    range: { fromMs, toMs: SAMPLE_NOW_MS },
    readAtMs: SAMPLE_NOW_MS,
  });
  const said = { title: 'Orders', badFrom: '“errors” of query A', totalFrom: '“all” of query B', failed: '' };

  it('are explained with their numbers, and where they came from', () => {
    open(<CountsPage />, stepsUrl({ ...said, ...params }), '?explain=remaining');
    // 2 bad of 3,000, of which 3 may be.
    expect(drawer().getByText(/^1 − 2 ÷ 3 = 33\s%$/)).toBeInTheDocument();
    expect(
      drawer().getByText(/^Bad events are the field “errors” of query A, all events the field “all” of query B\./)
    ).toBeInTheDocument();
    expect(drawer().getByText(/in 4 steps of 1\sh: 3 of them have bad events, 3 have all events/)).toBeInTheDocument();
    expect(drawer().getByText(/75\s% of the time is on record/)).toBeInTheDocument();
    expect(drawer().queryByRole('link')).not.toBeInTheDocument();
  });

  it('stay in the address when another figure is explained', async () => {
    open(<CountsPage />, stepsUrl({ ...said, ...params }));
    await userEvent.click(screen.getByRole('button', { name: 'Explain Bad events' }));
    expect(drawer().getByText(/^3,000 = 2,998 \+ 2$/)).toBeInTheDocument();
    await userEvent.click(drawer().getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Explain Bad events' })).toBeInTheDocument();
  });

  it('are doubted where a query of the panel failed', () => {
    open(<CountsPage />, stepsUrl({ ...said, ...params, failed: 'refused' }));
    expect(screen.getByText('A query of the panel failed, so counts may be missing')).toBeInTheDocument();
    expect(screen.getByText('refused')).toBeInTheDocument();
  });

  it('are refused where the address was cut', () => {
    open(<CountsPage />, stepsUrl({ ...said, ...params }).slice(0, -12));
    expect(screen.getByText('This address does not hold a whole error budget')).toBeInTheDocument();
  });
});
