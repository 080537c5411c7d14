import { createDataFrame, FieldType, LoadingState } from '@grafana/data';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { LoadableDocument } from '../../adapters/documents/useDocumentOf';
import type { Loadable } from '../../adapters/loadable';
import type { SloAnswer, SloQuestion } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import '../../views/sample/browserStandIns';
import { SAMPLE_NOW_MS, sampleAnswer, sampleSlo } from '../../views/sample/sampleAnswer';
import { loadedDocument } from '../../core/documents/testing/loadedDocument';
import { evaluateSteps } from '../../core/slo/counts/evaluateSteps';
import { stepsOfParams } from '../../core/slo/counts/stepsParams';
import { inlineOfParams } from '../../core/slo/inline/inlineParams';
import { readInline } from '../../core/slo/inline/readInline';
import { evaluateCompositeDrawn } from '../../core/slo/composite/evaluateCompositeDrawn';
import { answerComposite, compositeQuestion, type TestPart } from '../../core/slo/composite/testing/compositeQuestion';
import { steady } from '../../core/slo/testing/answers';
import { panelProps, timeRangeOf } from '../host/testing/panelProps';
import { BurnDownPanel } from './BurnDownPanel';
import { type BurnDownOptions, defaultOptions } from './options';

const mockRead = jest.fn();
const mockAsked: SloQuestion[] = [];
let mockDocument: LoadableDocument;
let mockAnswer: Loadable<SloAnswer> & { progress: { done: number; total: number } };
const progress = { done: 0, total: 0 };

jest.mock('../../adapters/documents/useReadDocument', () => ({
  useReadDocument: () => ({ ...mockDocument, store: { read: mockRead } }),
}));
let mockPartDocuments: ReadonlyMap<string, unknown>;
jest.mock('../../adapters/documents/useNamedDocuments', () => ({ useNamedDocuments: () => mockPartDocuments }));
jest.mock('../../adapters/measure/answers/useOneAnswer', () => ({
  useOneAnswer: (question: SloQuestion) => {
    mockAsked.push(question);
    return mockAnswer;
  },
}));
jest.mock('../../adapters/annotations/useEvents', () => ({ useEvents: () => ({ status: 'ready', value: [] }) }));
jest.mock('../../adapters/measure/sources/resolveDataSource', () => ({
  resolveDataSource: (ref: { uid?: string; name?: string }) =>
    (ref.uid ?? ref.name) === 'gone'
      ? { kind: 'unresolved', problem: { code: 'not-found', asked: 'gone' } }
      : { kind: 'found', dataSource: { uid: ref.uid ?? 'default', name: 'Prometheus', scrapeIntervalMs: 15_000 } },
}));

const options = (change: Partial<BurnDownOptions> = {}): BurnDownOptions => ({
  ...defaultOptions,
  slo: 'headroom-checkout/availability',
  ...change,
});

beforeEach(() => {
  mockRead.mockClear();
  mockAsked.length = 0;
  mockPartDocuments = new Map();
  mockDocument = { status: 'ready', value: loadedDocument({ slos: [sampleSlo()] }) };
  mockAnswer = { status: 'ready', value: sampleAnswer(), progress };
});

describe('of an SLO that is made of others', () => {
  const total = steady(100);
  const parts: TestPart[] = [
    { name: 'cart', slo: { displayName: 'Cart' }, counts: { total, bad: steady(0.05) } },
    { name: 'till', slo: { displayName: 'Till' }, counts: { total, bad: steady(0.03) } },
  ];

  function show(of: readonly TestPart[], size: object = {}) {
    const question = compositeQuestion('criticalPath', of, { displayName: 'Journey' });
    mockDocument = { status: 'ready', value: loadedDocument({ slos: [question.slo] }) };
    mockPartDocuments = new Map([['headroom-shop', loadedDocument({ uid: 'headroom-shop', slos: [sampleSlo()] })]]);
    mockAnswer = { status: 'ready', value: answerComposite(question, of, evaluateCompositeDrawn), progress };
    return render(<BurnDownPanel {...panelProps(options({ slo: 'headroom-shop/whole' }), size)} />);
  }

  it('asks its parts, and names those that are not there', () => {
    show(parts);
    expect(mockAsked.at(-1)).toMatchObject({
      dataSourceUid: '',
      parts: [{ ref: { name: 'cart' } }, { ref: { name: 'till' } }],
    });
    expect(mockAsked.at(-1)?.parts?.map(({ found }) => found)).toEqual([
      { problem: 'slo-missing' },
      { problem: 'slo-missing' },
    ]);
  });

  it.each([
    { width: 190, height: 96 },
    { width: 402, height: 172 },
    { width: 1250, height: 248 },
  ])('never shows a critical path without its bounds: $width × $height', (size) => {
    show(parts, size);
    // 0.05 and 0.03 of 100 are bad, 0.1 of 100 may be: 80 % spent where they never fail together, 50 % where they do.
    expect(screen.getByText(/^20\s% to 50\s%$/)).toBeInTheDocument();
    expect(screen.getByText(/^20\s%$/)).toBeInTheDocument();
    // The least one leaves the pace out, so that the line has room.
    expect(screen.queryAllByText(/asts .* at this pace|it lasts/)).toHaveLength(size.width < 200 ? 0 : 1);
  });

  it('has no figure without one of its parts, and says of which', () => {
    show([...parts, { name: 'bank', problem: 'document-missing' }]);
    expect(
      screen.getByText(/^No figure: “headroom-shop\/bank” is in a document that does not exist/)
    ).toBeInTheDocument();
    expect(screen.queryByText(/\d+\s% to/)).not.toBeInTheDocument();
  });
});

describe('by reference', () => {
  it('shows number, sentence and the way to the SLO', () => {
    render(<BurnDownPanel {...panelProps(options())} />);
    expect(screen.getByText('12 %')).toBeInTheDocument();
    expect(screen.getByText(/of the budget is left/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Checkout availability' })).toHaveAttribute(
      'href',
      '/a/headroom-slo-app/slo/headroom-checkout/availability'
    );
  });

  it.each([
    { width: 189, height: 96 },
    { width: 402, height: 172 },
    { width: 1250, height: 248 },
  ])('says of how much of the window it knows, at least by a sign: $width × $height', (size) => {
    const gaps = { code: 'gaps', coveredMs: 27 * 86_400_000, windowMs: 30 * 86_400_000, bucketMs: 3_600_000 } as const;
    const quality = { coveredShare: 0.9, lastDataMs: SAMPLE_NOW_MS, flags: [gaps] };
    mockAnswer = { status: 'ready', value: sampleAnswer({ figures: { quality } }), progress };
    render(<BurnDownPanel {...panelProps(options(), size)} />);
    const signs = screen.queryAllByRole('button', { name: /from|rest on 27.d of 30.d/ });
    const words = screen.queryAllByText(/rest on 27.d of 30.d/);
    expect(signs.length + words.length).toBe(1);
  });

  describe('one group of it', () => {
    const grouped = { ...sampleSlo(), indicator: { ...sampleSlo().indicator, groupBy: ['region'] } } as Slo;
    function show(group: string, groups: SloQuestion['groups'], slo = grouped, variables = { region: 'eu' }) {
      mockDocument = { status: 'ready', value: loadedDocument({ slos: [slo] }) };
      const answer = sampleAnswer();
      mockAnswer = { status: 'ready', value: { ...answer, question: { ...answer.question, slo, groups } }, progress };
      render(<BurnDownPanel {...panelProps(options({ group }), {}, variables)} />);
    }

    it('is asked by its name, which a variable may make up, and leads to its page', () => {
      show('region=${region}', { only: 'region=eu', isPart: true });
      expect(mockAsked.at(-1)?.groups).toEqual({ only: 'region=eu' });
      expect(screen.getByRole('link', { name: 'Checkout availability, region=eu' })).toHaveAttribute(
        'href',
        '/a/headroom-slo-app/slo/headroom-checkout/availability?group=region%3Deu'
      );
    });

    it.each(['${region}', ' ${region} '])('is never the whole where the variable of “%s” has no value', (group) => {
      show(group, { only: '${region}' }, grouped, { region: '' });
      expect(mockAsked.at(-1)?.groups).toEqual({ only: '${region}' });
      expect(screen.getByText('No group is called ${region} in this window')).toBeInTheDocument();
      expect(screen.queryByText(/%/)).not.toBeInTheDocument();
    });

    it.each([
      ['is not there', { only: 'region=eu' }, grouped, 'No group is called region=eu in this window'],
      [
        'cannot be asked',
        { only: 'region=eu', refused: { code: 'too-many', count: 101, limit: 100 } },
        grouped,
        /no budgets by group/,
      ],
      ['is of an SLO without groups', { only: 'region=eu', isPart: false }, sampleSlo(), /no budgets by group/],
    ] as const)('is never drawn where it %s', (_, groups, slo, says) => {
      show('region=eu', groups, slo);
      expect(screen.getByText(says)).toBeInTheDocument();
      expect(screen.queryByText(/%/)).not.toBeInTheDocument();
      expect(screen.getByRole('link', { name: /page says why/ })).toHaveAttribute(
        'href',
        expect.stringMatching(/group=region%3Deu$/)
      );
    });
  });

  it('makes the number the way to its explanation, seen as the panel sees it', () => {
    const href = '/a/headroom-slo-app/slo/headroom-checkout/availability?explain=remaining';
    const { rerender } = render(<BurnDownPanel {...panelProps(options({ showTitle: false }))} />);
    expect(screen.getByRole('link', { name: /^12\s%$/ })).toHaveAttribute('href', href);
    rerender(<BurnDownPanel {...panelProps(options(), { width: 189, height: 96 })} />);
    expect(screen.getByRole('link', { name: /^12\s%$/ })).toHaveAttribute('href', href);
    expect(screen.queryByRole('link', { name: 'Checkout availability' })).not.toBeInTheDocument();
    rerender(<BurnDownPanel {...panelProps(options({ runningTotal: 'elapsed', picture: 'budget-over-time' }))} />);
    expect(screen.getByRole('link', { name: /^12\s%$/ }).getAttribute('href')).toContain(
      '?budget-of=elapsed&picture=budget-over-time&explain=remaining'
    );
  });

  it.each`
    panelTitle                 | names
    ${'Panel'}                 | ${1}
    ${'Checkout availability'} | ${0}
    ${'${slo}'}                | ${0}
  `('says the name of the SLO $names times under the title “$panelTitle”', ({ panelTitle, names }) => {
    const props = panelProps(options(), { title: panelTitle }, { slo: 'Checkout availability' });
    render(<BurnDownPanel {...props} />);
    expect(screen.queryAllByText('Checkout availability')).toHaveLength(names);
    expect(screen.getAllByRole('link')).toHaveLength(names + 1);
  });

  it('asks over the range of the dashboard, and for budget over time only where it is shown', () => {
    const { rerender } = render(<BurnDownPanel {...panelProps(options())} />);
    expect(mockAsked.at(-1)).toMatchObject({ range: { toMs: SAMPLE_NOW_MS }, budgetOverTime: false });
    const timeRange = timeRangeOf(0, 1000);
    rerender(<BurnDownPanel {...panelProps(options({ picture: 'budget-over-time' }), { timeRange })} />);
    expect(mockAsked.at(-1)).toMatchObject({ range: { fromMs: 0, toMs: 1000 }, budgetOverTime: true });
  });

  it('fills variables in', () => {
    render(
      <BurnDownPanel
        {...panelProps(options({ slo: '${doc}/${slo}' }), {}, { doc: 'headroom-checkout', slo: 'availability' })}
      />
    );
    expect(screen.getByText('12 %')).toBeInTheDocument();
  });

  it.each`
    slo                         | says
    ${''}                       | ${'No SLO chosen'}
    ${'${missing}/x'}           | ${'“${missing}/x” names no SLO'}
    ${'headroom-checkout/gone'} | ${'No SLO “gone” in “Checkout”'}
  `('says what to do about “$slo”', ({ slo, says }) => {
    render(<BurnDownPanel {...panelProps(options({ slo }))} />);
    expect(screen.getByText(says)).toBeInTheDocument();
  });

  it('says where a broken document is wrong, and leads to it', () => {
    const problems = [{ path: 'resources', code: 'required', detail: '' }];
    const document = { uid: 'headroom-checkout', title: 'Checkout', folderTitle: '', problems };
    mockDocument = { status: 'failed', problem: { kind: 'broken', document } };
    render(<BurnDownPanel {...panelProps(options())} />);
    expect(screen.getByRole('alert')).toHaveTextContent(/“Checkout” cannot be read/);
    expect(screen.getByText('resources')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /says what is wrong/ })).toHaveAttribute('href', '/d/headroom-checkout');
  });

  it.each(['unauthorised', 'forbidden', 'not-found'] as const)(
    'thinks of snapshots where reading is %s',
    async (code) => {
      mockDocument = { status: 'failed', problem: { kind: 'store', problem: { code, detail: '' } } };
      render(<BurnDownPanel {...panelProps(options())} />);
      expect(screen.getByText(/snapshots and public dashboards/)).toBeInTheDocument();
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(mockRead).toHaveBeenCalledWith('headroom-checkout');
    }
  );

  it('reads again on refresh what could not be read', () => {
    mockDocument = { status: 'failed', problem: { kind: 'store', problem: { code: 'unreachable', detail: '' } } };
    const { rerender } = render(<BurnDownPanel {...panelProps(options())} />);
    expect(mockRead).not.toHaveBeenCalled();
    rerender(<BurnDownPanel {...panelProps(options(), { renderCounter: 1 })} />);
    expect(mockRead).toHaveBeenCalledWith('headroom-checkout');
  });

  it('does not count a copy', () => {
    mockDocument = { status: 'ready', value: loadedDocument({ slos: [sampleSlo()], copyOf: 'headroom-other' }) };
    render(<BurnDownPanel {...panelProps(options())} />);
    expect(screen.getByText(/the original, headroom-other/)).toBeInTheDocument();
    expect(screen.queryByText('12 %')).not.toBeInTheDocument();
  });

  it('names a data source that does not resolve', () => {
    const slo = sampleSlo({ dataSource: { uid: '${ds}' } });
    mockDocument = { status: 'ready', value: loadedDocument({ slos: [slo] }) };
    render(<BurnDownPanel {...panelProps(options(), {}, { ds: 'gone' })} />);
    expect(screen.getByText(/“gone” does not exist/)).toBeInTheDocument();
  });

  it('fills the variable of a data source in', () => {
    const slo = sampleSlo({ dataSource: { uid: '${ds}' } });
    mockDocument = { status: 'ready', value: loadedDocument({ slos: [slo] }) };
    render(<BurnDownPanel {...panelProps(options(), {}, { ds: 'europe' })} />);
    expect(mockAsked.at(-1)?.dataSourceUid).toBe('europe');
  });

  it('tells how far it has read', () => {
    mockAnswer = { status: 'loading', progress: { done: 40, total: 100 } };
    render(<BurnDownPanel {...panelProps(options())} />);
    expect(screen.getByRole('status')).toHaveTextContent(/Reading, 40\s%/);
  });

  it('says why a query failed', () => {
    mockAnswer = { status: 'failed', problem: { code: 'timeout', detail: 'context deadline' }, progress };
    render(<BurnDownPanel {...panelProps(options())} />);
    expect(screen.getByRole('alert')).toHaveTextContent(/took too long/);
    expect(screen.getByText('It said: context deadline')).toBeInTheDocument();
  });

  it('never shows part of an answer as whole, however small', () => {
    const missing = [{ fromMs: 0, toMs: 1, problem: { code: 'timeout' as const, detail: '' } }];
    mockAnswer = { status: 'partial', value: sampleAnswer(), missing, progress };
    const { rerender } = render(<BurnDownPanel {...panelProps(options({ showTitle: false }), { width: 1250 })} />);
    expect(screen.getByText(/rest on an incomplete answer/)).toBeInTheDocument();
    rerender(<BurnDownPanel {...panelProps(options({ showTitle: false }), { width: 190, height: 96 })} />);
    expect(screen.getByRole('button', { name: /rest on an incomplete answer/ })).toBeInTheDocument();
  });

  it('offers data links', async () => {
    const links = [
      { title: 'Runbook', url: '/d/runbook' },
      { title: 'Wiki', url: 'https://example.org/wiki', targetBlank: true },
    ];
    render(<BurnDownPanel {...panelProps(options(), { fieldConfig: { defaults: { links }, overrides: [] } })} />);
    await userEvent.click(screen.getByRole('button', { name: '2 links' }));
    expect(await screen.findByRole('menuitem', { name: 'Runbook' })).toHaveAttribute('href', '/d/runbook');
  });

  it('shows a hostile name as text', () => {
    const displayName = '"><img src=x onerror=alert(1)>';
    mockDocument = { status: 'ready', value: loadedDocument({ slos: [sampleSlo({ displayName })] }) };
    const { container } = render(<BurnDownPanel {...panelProps(options())} />);
    expect(screen.getByRole('link', { name: displayName })).toBeInTheDocument();
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('written into the panel', () => {
  const inline = { ...defaultOptions.inline, event: 'errors_total', total: 'requests_total' };

  it('asks what the options say', () => {
    render(
      <BurnDownPanel {...panelProps(options({ source: 'inline', inline: { ...inline, dataSourceUid: 'europe' } }))} />
    );
    expect(mockAsked.at(-1)).toMatchObject({ dataSourceUid: 'europe', slo: { target: 0.999 } });
  });

  it('makes the number the way to its explanation, with variables filled in', () => {
    const event = 'errors_total{job="${job}"}';
    const written = { ...inline, dataSourceUid: '${ds}', event, target: '${objective}' };
    const variables = { job: 'a"b', ds: 'europe', objective: '99.5' };
    const shown = options({ source: 'inline', inline: written, picture: 'budget-over-time' });
    render(<BurnDownPanel {...panelProps(shown, { title: 'Orders' }, variables)} />);
    const href = screen.getByRole('link', { name: /^12\s%$/ }).getAttribute('href') ?? '';
    const { pathname, searchParams } = new URL(href, 'http://grafana');
    expect(pathname).toBe('/a/headroom-slo-app/panel/inline');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      dataSourceUid: 'europe',
      event: String.raw`errors_total{job="a\"b"}`,
      target: '99.5',
      title: 'Orders',
      picture: 'budget-over-time',
      explain: 'remaining',
    });
    const asked = mockAsked.at(-1);
    expect(readInline(inlineOfParams(searchParams))).toMatchObject({
      slo: { indicator: asked?.slo.indicator, target: asked?.slo.target, dataSource: { uid: asked?.dataSourceUid } },
    });
  });

  it('says what is missing', () => {
    render(<BurnDownPanel {...panelProps(options({ source: 'inline', inline: { ...inline, total: '' } }))} />);
    expect(screen.getByText(/^All events: write a metric/)).toBeInTheDocument();
    expect(mockAsked).toEqual([]);
  });
});

describe('from its own queries', () => {
  const times = Array.from({ length: 24 }, (_, hour) => SAMPLE_NOW_MS - (24 - hour) * 3_600_000 + 1000);
  const series = [
    createDataFrame({
      fields: [
        { name: 'time', type: FieldType.time, values: times },
        { name: 'bad', type: FieldType.number, values: times.map(() => 1) },
        { name: 'total', type: FieldType.number, values: times.map(() => 200) },
      ],
    }),
  ];
  const timeRange = timeRangeOf(SAMPLE_NOW_MS - 24 * 3_600_000, SAMPLE_NOW_MS);
  const fromQueries = options({ source: 'queries', fields: { bad: '', total: '', target: '99' } });

  beforeEach(() => void jest.useFakeTimers({ now: SAMPLE_NOW_MS }));
  afterEach(() => void jest.useRealTimers());

  it('counts the budget of the range', () => {
    const data = { state: LoadingState.Done, series, timeRange };
    render(<BurnDownPanel {...panelProps(fromQueries, { data, timeRange })} />);
    expect(screen.getByText('50 %')).toBeInTheDocument();
  });

  it('makes the number the way to its explanation, which has each count', () => {
    const data = { state: LoadingState.Done, series, timeRange, errors: [{ message: 'one refused' }] };
    render(<BurnDownPanel {...panelProps(fromQueries, { data, timeRange, title: 'Orders' })} />);
    const href = screen.getByRole('link', { name: /^50\s%$/ }).getAttribute('href') ?? '';
    const { pathname, search, hash } = new URL(href, 'http://grafana');
    expect(pathname + search).toBe('/a/headroom-slo-app/panel/counts?explain=remaining');
    const params = new URLSearchParams(hash.slice(1));
    expect(Object.fromEntries(params)).toMatchObject({
      badFrom: '“bad”',
      totalFrom: '“total”',
      title: 'Orders',
      failed: 'one refused',
    });
    const steps = stepsOfParams(params);
    expect(steps && evaluateSteps(steps).figures.events).toEqual({ good: 24 * 199, bad: 24, total: 24 * 200 });
  });

  it('leads nowhere where there are more counts than an address holds', () => {
    const lastMs = timeRange.to.valueOf();
    const far = timeRangeOf(lastMs - 20_001_000, lastMs);
    const seconds = Array.from({ length: 20_001 }, (_, second) => lastMs - 20_000_000 + second * 1000);
    const many = createDataFrame({
      fields: [
        { name: 'time', type: FieldType.time, values: seconds },
        { name: 'bad', type: FieldType.number, values: seconds.map(() => 1) },
        { name: 'total', type: FieldType.number, values: seconds.map(() => 200) },
      ],
    });
    const data = { state: LoadingState.Done, series: [many], timeRange: far };
    render(<BurnDownPanel {...panelProps(fromQueries, { data, timeRange: far })} />);
    expect(screen.getByText('50 %')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it.each`
    state                   | errors                      | says
    ${LoadingState.Done}    | ${undefined}                | ${'The queries bring no counts'}
    ${LoadingState.Error}   | ${[{ message: 'refused' }]} | ${'The queries of this panel failed'}
    ${LoadingState.Loading} | ${undefined}                | ${'Reading…'}
  `('says “$says”', ({ state, errors, says }) => {
    const data = { state, series: [], timeRange, errors };
    render(<BurnDownPanel {...panelProps(fromQueries, { data, timeRange })} />);
    expect(screen.getByText(says)).toBeInTheDocument();
  });

  it('refuses an objective that is none', () => {
    const wrong = options({ source: 'queries', fields: { bad: '', total: '', target: '100' } });
    render(<BurnDownPanel {...panelProps(wrong)} />);
    expect(screen.getByText('The objective cannot be read')).toBeInTheDocument();
  });
});
