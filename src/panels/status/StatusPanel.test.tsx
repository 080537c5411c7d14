import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { DocumentsState } from '../../adapters/documents/documentStore';
import type { Loadable } from '../../adapters/loadable';
import type { SloAnswer, SloQuestion } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import '../../views/sample/browserStandIns';
import { sampleAnswer, sampleSlo } from '../../views/sample/sampleAnswer';
import { loadedDocument } from '../../core/documents/testing/loadedDocument';
import { openOptions, setStandardEditors } from '../host/testing/openOptions';
import { panelProps } from '../host/testing/panelProps';
import { plugin } from './module';
import { defaultOptions, type StatusOptions } from './options';
import { StatusPanel } from './StatusPanel';

const mockRefresh = jest.fn();
let mockState: DocumentsState;
let mockAnswers: Map<string, Loadable<SloAnswer>>;
let mockAsked: readonly SloQuestion[];

jest.mock('../../adapters/documents/useReadDocuments', () => ({
  useReadDocuments: () => ({ ...mockState, state: mockState, store: { refresh: mockRefresh } }),
}));
jest.mock('../../adapters/measure/answers/useSloAnswers', () => ({
  useSloAnswers: (questions: readonly SloQuestion[]) => {
    mockAsked = questions;
    return mockAnswers;
  },
}));
jest.mock('../../adapters/measure/sources/resolveDataSource', () => ({
  resolveDataSource: (ref: { uid?: string }) =>
    ref.uid === 'gone'
      ? { kind: 'unresolved', problem: { code: 'not-found', asked: 'gone' } }
      : { kind: 'found', dataSource: { uid: 'prom', name: 'Prometheus', scrapeIntervalMs: 15_000 } },
}));

const slo = (name: string, change: Parameters<typeof sampleSlo>[0] = {}) =>
  sampleSlo({ ref: { documentUid: 'headroom-checkout', name }, displayName: name, ...change });
const ready = (figures: Parameters<typeof sampleAnswer>[0]): Loadable<SloAnswer> => ({
  status: 'ready',
  value: sampleAnswer(figures),
});
const props = (change: Partial<StatusOptions> = {}, width = 600) =>
  panelProps({ ...defaultOptions, ...change }, { width });
const names = () => screen.getAllByRole('listitem').map((item) => within(item).getAllByRole('link')[0]?.textContent);

beforeEach(() => {
  mockRefresh.mockClear();
  mockState = {
    status: 'ready',
    failure: undefined,
    progress: { read: 1, found: 1 },
    documents: [
      loadedDocument({
        slos: [
          slo('calm'),
          slo('busy', { team: 'web' }),
          slo('lost', { dataSource: { uid: 'gone' }, service: 'search' }),
        ],
      }),
      loadedDocument({ uid: 'copy', copyOf: 'headroom-checkout', slos: [slo('twice')] }),
    ],
    broken: [],
  };
  mockAnswers = new Map([
    ['headroom-checkout/calm', ready({ figures: { status: 'healthy', remaining: 0.9 } })],
    ['headroom-checkout/busy', ready({ figures: { status: 'burning-fast', remaining: 0.3 } })],
  ]);
});

it('shows who needs attention first, without the SLOs of copies', () => {
  render(<StatusPanel {...props({ layout: 'tiles' })} />);
  expect(names()).toEqual(['busy', 'lost', 'calm']);
  expect(screen.getByRole('link', { name: 'busy' })).toHaveAttribute(
    'href',
    '/a/headroom-slo-app/slo/headroom-checkout/busy'
  );
  expect(screen.getByText('30 %')).toBeInTheDocument();
});

it('asks the question of the overview, and only of data sources that resolve', () => {
  render(<StatusPanel {...props()} />);
  expect(mockAsked.map(({ slo: { ref }, detail }) => [ref.name, detail])).toEqual([
    ['calm', 'overview'],
    ['busy', 'overview'],
  ]);
  expect(screen.getByText(/“gone” does not exist/)).toBeInTheDocument();
});

it('is a table where there is room, tiles where there is not', () => {
  const { rerender } = render(<StatusPanel {...props()} />);
  expect(screen.getByRole('table')).toBeInTheDocument();
  rerender(<StatusPanel {...props({}, 200)} />);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(names()).toHaveLength(3);
});

it.each`
  options                           | expected
  ${{ team: 'web' }}                | ${['busy']}
  ${{ service: '${svc}' }}          | ${['lost']}
  ${{ statuses: ['healthy'] }}      | ${['calm']}
  ${{ text: 'calm' }}               | ${['calm']}
  ${{ sort: 'name' }}               | ${['busy', 'calm', 'lost']}
  ${{ sort: 'budget', maxRows: 1 }} | ${['busy']}
`('filters, sorts and limits by $options', ({ options, expected }) => {
  const all = props({ layout: 'tiles', ...options });
  const replaceVariables = (text: string) => text.replace('${svc}', 'search');
  render(<StatusPanel {...all} replaceVariables={replaceVariables} />);
  expect(names()).toEqual(expected);
});

describe('the worst groups of an SLO', () => {
  const grouped = { ...slo('calm'), indicator: { ...slo('calm').indicator, groupBy: ['region'] } } as Slo;
  const group = (region: string, remaining: number) => ({
    labels: { region },
    figures: { ...sampleAnswer().figures, remaining },
  });
  function show(options: Partial<StatusOptions>, change: object = {}, width?: number) {
    mockState = { ...mockState, documents: [loadedDocument({ slos: [grouped, slo('busy')] })] };
    const value = { ...sampleAnswer({ figures: { status: 'healthy' } }), ...change };
    mockAnswers = new Map([
      ['headroom-checkout/calm', { status: 'ready', value }],
      ['headroom-checkout/busy', ready({ figures: { status: 'burning-fast' } })],
    ]);
    render(<StatusPanel {...props(options, width)} />);
  }
  const groups = [group('eu', 0.1), group('us', 0.2), group('ap', 0.3)];

  it('are neither asked nor shown unless they are wanted', () => {
    show({}, { groups });
    expect(mockAsked.map(({ groups: asked }) => asked)).toEqual([undefined, undefined]);
    expect(screen.queryByText(/region=/)).not.toBeInTheDocument();
  });

  it('stand below it, with how many there are, each with the way to its page', () => {
    show({ worstGroups: 2 }, { groups });
    expect(mockAsked.map(({ groups: asked }) => asked)).toEqual([{}, undefined]);
    const heads = screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);
    expect(heads).toEqual(['busy', 'calm', 'region=eu', 'region=us']);
    expect(screen.getByText('2 worst of 3 groups')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'region=eu' })).toHaveAttribute(
      'href',
      '/a/headroom-slo-app/slo/headroom-checkout/calm?group=region%3Deu'
    );
  });

  it('as tiles say whose they are', () => {
    show({ worstGroups: 5 }, { groups }, 200);
    expect(names()).toEqual(['busy', 'calm', 'region=eu', 'region=us', 'region=ap']);
    const tile = within(screen.getAllByRole('listitem')[2] ?? document.body);
    expect(tile.getByText('calm')).toBeVisible();
    expect(tile.getByText(/^10\s%$/)).toBeVisible();
    expect(screen.getByText('3 groups')).toBeInTheDocument();
  });

  it('are told where there are too many', () => {
    const { question } = sampleAnswer();
    const refused = { code: 'too-many', count: 2_345, limit: 100 };
    show({ worstGroups: 2 }, { groups: [], question: { ...question, groups: { refused } } });
    expect(screen.getByText('2,345 groups by region: more than the 100 that are asked')).toBeInTheDocument();
  });
});

it('counts what the limit leaves out', () => {
  render(<StatusPanel {...props({ layout: 'tiles', maxRows: 1 })} />);
  expect(screen.getByRole('link', { name: '2 more' })).toBeInTheDocument();
});

it('sorts by a column that is clicked', async () => {
  render(<StatusPanel {...props()} />);
  await userEvent.click(screen.getByRole('button', { name: 'SLO' }));
  const rows = screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);
  expect(rows).toEqual(['busy', 'calm', 'lost']);
  expect(screen.getByRole('columnheader', { name: /SLO/ })).toHaveAttribute('aria-sort', 'ascending');
});

it.each`
  case                   | state                                                                                 | says
  ${'nothing defined'}   | ${{ documents: [] }}                                                                  | ${'There are no SLOs yet'}
  ${'a failed list'}     | ${{ documents: [], status: 'failed', failure: { code: 'unauthorised', detail: '' } }} | ${/snapshots and public dashboards/}
  ${'a broken document'} | ${{ broken: [{ uid: 'b', title: 'Broken one', folderTitle: '', problems: [] }] }}     | ${/“Broken one” cannot be read/}
  ${'a stale list'}      | ${{ failure: { code: 'unreachable', detail: '' }, status: 'failed' }}                 | ${/The list is not fresh/}
  ${'more to come'}      | ${{ status: 'loading', progress: { read: 1, found: 9 } }}                             | ${/1 of 9/}
`('speaks of $case', ({ state, says }) => {
  mockState = { ...mockState, ...state };
  render(<StatusPanel {...props()} />);
  expect(screen.getByText(says)).toBeInTheDocument();
});

it('says that filters match nothing, and waits quietly while documents are read', () => {
  const { rerender } = render(<StatusPanel {...props({ team: 'nobody' })} />);
  expect(screen.getByText('No SLO matches the filters')).toBeInTheDocument();
  mockState = { ...mockState, status: 'loading', documents: [] };
  rerender(<StatusPanel {...props()} />);
  expect(screen.getByRole('status', { name: 'Reading the SLOs' })).toBeInTheDocument();
});

it('registers its options', () => {
  setStandardEditors();
  expect(openOptions(plugin, defaultOptions).map(({ path }) => path)).toEqual([
    'layout',
    'sort',
    'maxRows',
    'worstGroups',
    'service',
    'team',
    'label',
    'statuses',
    'text',
  ]);
});
