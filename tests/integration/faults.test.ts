import type { Loadable } from '../../src/adapters/loadable';
import type { SloAnswer } from '../../src/core/slo/answer';
import { loaded } from './engine/scriptedSource';
import { type FaultyShop, startFaultyShop, type Tab } from './faults/faultyShop';
import type { Fault, Passing } from './faults/faultyProxy';
import { dayMs, hourMs, minuteMs, shopQuestion } from './faults/shopSeries';

let shop: FaultyShop;
let tab: Tab;

beforeAll(async () => {
  shop = await startFaultyShop();
}, 120_000);
afterAll(() => shop.stop());
beforeEach(() => {
  tab = shop.openTab();
});
afterEach(() => shop.heal());

/** Of the questions for figures alone: the clock is asked by itself. `before` counts them too. */
function onQueries(fault: (passing: Passing) => Fault | undefined) {
  let before = 0;
  return (passing: Passing) => (isQuery(passing) ? fault({ ...passing, before: before++ }) : undefined);
}
const isQuery = ({ path }: Passing) => /query_range|ds\/query/.test(path);
const queriesAt = (proxy: { passed: Passing[] }) => proxy.passed.filter(isQuery);

function figures(shown: Loadable<SloAnswer> | undefined) {
  if (shown?.status !== 'ready' && shown?.status !== 'partial') {
    throw new Error(`no figures: ${JSON.stringify(shown)}`);
  }
  return shown.value.figures;
}

function problemOf(shown: Loadable<SloAnswer> | undefined) {
  const missing = shown?.status === 'partial' ? shown.missing : [];
  const failed = missing.find(({ problem }) => problem !== 'loading');
  return shown?.status === 'failed' ? shown.problem : failed?.problem;
}

/** A fifth of the budget is spent, all of the window is read, and nothing is missing. */
function expectTrue(shown: Loadable<SloAnswer> | undefined) {
  expect(shown?.status).toBe('ready');
  const { status, quality } = figures(shown);
  expect([status, quality.flags.filter(({ code }) => code !== 'edge-moved')]).toEqual(['healthy', []]);
  expect(quality.coveredShare).toBeGreaterThan(0.999);
  expect(figures(shown).remaining).toBeCloseTo(0.8, 3);
  expect(figures(shown).burnRates[0]?.rate).toBeCloseTo(0.2, 3);
}

it('without a fault the figures are true', async () => {
  expectTrue(await tab.look());
});

const error = (status: number, errorType: string, text: string): Fault => ({
  kind: 'answer',
  status,
  body: JSON.stringify({ status: 'error', errorType, error: text }),
});
const html = (status: number): Fault => ({
  kind: 'answer',
  status,
  body: '<html>Sorry</html>',
  headers: { 'content-type': 'text/html' },
});
const throttled = (headers: Record<string, string> = {}): Fault => ({
  kind: 'answer',
  status: 429,
  body: 'Too many requests',
  headers: { 'content-type': 'text/plain', ...headers },
});
const diskFull = error(500, 'internal', 'no space left on device');
const timedOut = error(503, 'timeout', 'query timed out in expression evaluation');
const usual = [500, 2_000];
const patient = [2_000, 8_000];

describe('a fault that may pass: the page keeps what it has, asks twice more, and is whole when it has passed', () => {
  it.each`
    case                                        | side            | fault                                | code              | pauses
    ${'a data source that refuses'}             | ${'prometheus'} | ${'refuse'}                          | ${'unreachable'}  | ${usual}
    ${'a data source with an error'}            | ${'prometheus'} | ${diskFull}                          | ${'server-error'} | ${usual}
    ${'a page in place of its answer'}          | ${'prometheus'} | ${html(503)}                         | ${'server-error'} | ${usual}
    ${'its answer cut'}                         | ${'prometheus'} | ${{ kind: 'cut' }}                   | ${'unreachable'}  | ${usual}
    ${'half of its answer'}                     | ${'prometheus'} | ${{ kind: 'half' }}                  | ${'unreachable'}  | ${usual}
    ${'a data source that limits'}              | ${'prometheus'} | ${throttled()}                       | ${'throttled'}    | ${patient}
    ${'one that says in its text for how long'} | ${'prometheus'} | ${error(429, 'x', 'retry after 7s')} | ${'throttled'}    | ${[7_350, 8_000]}
    ${'Grafana refuses'}                        | ${'grafana'}    | ${'refuse'}                          | ${'unreachable'}  | ${usual}
    ${'Grafana has an error'}                   | ${'grafana'}    | ${html(503)}                         | ${'server-error'} | ${usual}
    ${"Grafana's answer cut"}                   | ${'grafana'}    | ${{ kind: 'cut' }}                   | ${'unreachable'}  | ${usual}
    ${"half of Grafana's answer"}               | ${'grafana'}    | ${{ kind: 'half' }}                  | ${'unreachable'}  | ${usual}
    ${'Grafana limits, with Retry-After'}       | ${'grafana'}    | ${throttled({ 'retry-after': '7' })} | ${'throttled'}    | ${[7_350, 8_000]}
  `('$case', async ({ side, fault, code, pauses }) => {
    const before = figures(await tab.look());
    const requests = queriesAt(shop.grafana).length;
    const proxy = shop[side as 'prometheus' | 'grafana'];
    await (fault === 'refuse' ? proxy.refuse() : proxy.set(onQueries(() => fault)));
    const shown = await tab.look({ reload: true });
    await (fault === 'refuse' ? proxy.accept() : undefined);

    expect(shown).toMatchObject({ status: 'partial', missing: [{ fromMs: before.asOfMs, toMs: Infinity }] });
    expect(problemOf(shown)).toMatchObject({ code });
    expect(figures(shown)).toEqual(before);
    // For wide and for narrow buckets, one each or two, as days divide them.
    expect([2, 3, 4]).toContain(requests);
    expect([...tab.pauses].sort((a, b) => a - b)).toEqual(pauses.flatMap((ms: number) => Array(requests).fill(ms)));
    shop.heal();
    expectTrue(await tab.look());
  });

  it('passes between two tries: nobody sees it', async () => {
    shop.prometheus.set(onQueries(({ before }) => (before < 6 ? error(503, 'unavailable', 'starting') : undefined)));
    expectTrue(await tab.look());
    expect(tab.pauses.length).toBeGreaterThan(0);
  });

  it('the first look fails as a whole, with a reason and without a figure', async () => {
    shop.prometheus.set(onQueries(() => diskFull));
    expect(await tab.look()).toMatchObject({ status: 'failed', problem: { code: 'server-error' } });
  });

  it('a refresh keeps what is settled, and does not call the rest healthy', async () => {
    await tab.look();
    tab.aheadMs += 5 * minuteMs;
    shop.prometheus.set(onQueries(() => diskFull));
    const shown = await tab.look();
    expect(shown).toMatchObject({ status: 'partial', value: { figures: { status: 'not-known' } } });
    expect(figures(shown).remaining).toBeCloseTo(0.8, 2);
    expect(figures(shown).burnRates[0]?.rate).toBe('no-data');
    expect(figures(shown).quality.flags).toContainEqual(expect.objectContaining({ code: 'partial' }));
  });
});

describe('a data source that limits requests', () => {
  it('is left alone by all that want to ask it, not only by who was refused', async () => {
    shop.grafana.set(onQueries(({ before }) => (before < 1 ? throttled({ 'retry-after': '20' }) : undefined)));
    await tab.look();
    await tab.look({ reload: true });
    const quiet = tab.pauses.filter((ms) => ms > 15_000);
    expect(quiet.length).toBeGreaterThan(1);
  });

  it('is not waited for when it asks for minutes: that is told at once', async () => {
    await shop.openTab().look();
    const requests = queriesAt(shop.grafana).length;
    shop.grafana.set(onQueries(() => throttled({ 'retry-after': '600' })));
    const shown = await tab.look();
    expect(shown).toMatchObject({ status: 'failed', problem: { code: 'throttled', retryAfterMs: 600_000 } });
    expect(queriesAt(shop.grafana).length).toBe(requests);
  });
});

describe('an answer that is too big', () => {
  /** Reads 360 samples for each hour: 36,000 in all. */
  const wide = (widthMs: number) => ({
    dataSourceUid: shop.uid,
    widthMs,
    fromMs: Math.floor(shop.nowMs / hourMs) * hourMs - 100 * hourMs,
    toMs: Math.floor(shop.nowMs / hourMs) * hourMs,
    queries: { total: 'count_over_time(vector(1)[3599999ms:10s])' },
  });

  it('is asked in smaller pieces by what the real data source refuses, until each fits', async () => {
    const { answers } = await loaded(tab.engine, [wide(hourMs)]);
    expect(answers[0]?.missing).toEqual([]);
    expect([...(answers[0]?.counts.total?.[0]?.values ?? [])]).toEqual(Array.from({ length: 100 }, () => 360));
    expect(queriesAt(shop.prometheus).length).toBeGreaterThan(2);
    expect(tab.pauses).toEqual([]);
  });

  it('is told with the reason where even a small piece is too big', async () => {
    const request = { ...wide(hourMs), queries: { total: 'count_over_time(vector(1)[3599999ms:100ms])' } };
    const { answers } = await loaded(tab.engine, [request]);
    expect(answers[0]?.missing).toMatchObject([{ problem: { code: 'too-many-samples' } }]);
    expect(answers[0]?.missing[0]?.problem).toMatchObject({ detail: expect.stringContaining('too many samples') });
    // 100 buckets in one or two chunks, each halved down to under 8.
    expect(queriesAt(shop.prometheus).length).toBeLessThan(70);
  });

  it('takes too long: smaller pieces are asked one after the other', async () => {
    const hours = ({ body }: Passing) => {
      const form = new URLSearchParams(body);
      return (Number(form.get('end')) - Number(form.get('start'))) / 3_600;
    };
    // The edge of a chunk may lie anywhere in the range; only pieces of 80 buckets and more are halved.
    shop.prometheus.set(onQueries((passing) => (hours(passing) >= 79 ? timedOut : undefined)));
    const { answers } = await loaded(tab.engine, [wide(hourMs)]);
    expect(answers[0]?.missing).toEqual([]);
    expect(answers[0]?.counts.total?.[0]?.values).toHaveLength(100);
  });

  it.each([
    ['503, timeout', timedOut],
    ['422, execution', error(422, 'execution', 'query timed out in expression evaluation')],
  ])('always takes too long (%s): no more is asked of a data source that is only slow', async (_, fault) => {
    shop.prometheus.set(onQueries(() => fault));
    expect(await tab.look()).toMatchObject({ status: 'failed', problem: { code: 'timeout' } });
    expect(queriesAt(shop.grafana).length).toBeLessThanOrEqual(12);
    expect(tab.pauses).toEqual([]);
  });
});

describe('a slow answer', () => {
  it('is waited for, what there was is shown meanwhile, and a second who asks does not ask again', async () => {
    await tab.look();
    let open: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (open = resolve));
    shop.prometheus.set(onQueries(() => ({ kind: 'slow', until })));
    tab.aheadMs += 2 * minuteMs;
    const first = tab.look();
    const second = tab.look();
    while (queriesAt(shop.prometheus).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(figures(tab.shown).remaining).toBeCloseTo(0.8, 3);
    open();
    await Promise.all([first, second]);
    const asked = queriesAt(shop.grafana).map(({ body }) => body);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
    expect(tab.shown?.status).toBe('ready');
  });
});

describe('an answer with a warning', () => {
  const warned = (text: string): Fault => ({
    kind: 'rewrite',
    body: (answer) => JSON.stringify({ ...JSON.parse(answer), warnings: [text] }),
  });

  it('may lack a part: its figures are shown, not called healthy, and not kept', async () => {
    shop.prometheus.set(onQueries(() => warned('store 2 is not available: partial response')));
    const shown = await tab.look();
    expect(figures(shown).status).toBe('not-known');
    expect(figures(shown).quality.flags).toContainEqual({
      code: 'warning',
      text: 'store 2 is not available: partial response',
    });
    tab.aheadMs += minuteMs;
    shop.prometheus.set();
    expectTrue(await tab.look());
  });

  it('about the query itself is a remark, and no reason to doubt the answer', async () => {
    shop.prometheus.set(onQueries(() => warned('PromQL warning: bucket label "le" is missing')));
    expect(figures(await tab.look()).status).toBe('healthy');
  });
});

it('a data source that was deleted: what there was stays, and nothing asks again', async () => {
  await tab.look();
  shop.grafana.set(onQueries(() => ({ kind: 'answer', status: 404, body: '{"message":"Data source not found"}' })));
  const shown = await tab.look({ reload: true });
  expect(problemOf(shown)).toMatchObject({ code: 'not-found' });
  expect(figures(shown).remaining).toBeCloseTo(0.8, 3);
  expect(tab.pauses).toEqual([]);
});

it('a page of somebody else (a login) is not taken for an answer', async () => {
  shop.grafana.set(onQueries(() => html(200)));
  expect(await tab.look()).toMatchObject({ status: 'failed', problem: { code: 'unexpected-answer' } });
});

describe('a clock that is off', () => {
  it.each`
    case                | aheadMs
    ${'an hour ahead'}  | ${hourMs}
    ${'an hour behind'} | ${-hourMs}
    ${'a day ahead'}    | ${dayMs}
    ${'minutes behind'} | ${-5 * minuteMs}
  `('$case: the figures are those of the data source’s now, and it is said', async ({ aheadMs }) => {
    tab = shop.openTab(aheadMs);
    const shown = await tab.look();
    const { asOfMs, status, remaining, burnRates, quality } = figures(shown);
    expect(Math.abs(asOfMs - shop.nowMs)).toBeLessThanOrEqual(4 * minuteMs);
    expect([shown?.status, status]).toEqual(['ready', 'healthy']);
    expect(remaining).toBeCloseTo(0.8, 2);
    expect(burnRates[0]?.rate).toBeCloseTo(0.2, 2);
    const [flag] = quality.flags;
    expect(flag?.code === 'clock-off' ? Math.round(flag.aheadMs / minuteMs) : undefined).toBe(aheadMs / minuteMs);
  });

  it('fast or slow, what was kept is true for the next who looks with a right one', async () => {
    tab = shop.openTab(hourMs);
    await tab.look();
    tab.aheadMs = 0;
    shop.prometheus.set();
    await tab.look();
    expect(figures(tab.shown).burnRates[0]?.rate).toBeCloseTo(0.2, 2);
  });

  it('within a minute is not worth a word', async () => {
    tab = shop.openTab(40_000);
    expectTrue(await tab.look());
  });

  it('a range in the past stays the one that was chosen', async () => {
    tab = shop.openTab(-hourMs);
    const toMs = shop.nowMs - 6 * hourMs;
    const shown = await tab.look({ question: shopQuestion(shop.uid, toMs) });
    expect(toMs - figures(shown).asOfMs).toBeLessThan(5 * minuteMs);
    expect(figures(shown).quality.flags.map(({ code }) => code)).not.toContain('clock-off');
  });

  it('where the data source does not tell its time, silence is never called healthy', async () => {
    shop.prometheus.set(({ path }) => (path.includes('time()') || path.includes('time%28') ? diskFull : undefined));
    tab = shop.openTab(2 * hourMs);
    expect(figures(await tab.look())).toMatchObject({
      status: 'no-data',
      quality: { flags: expect.arrayContaining([expect.objectContaining({ code: 'silent' })]) },
    });
    expect(figures(tab.shown).burnRates[0]?.rate).toBe('no-data');
  });
});

describe('a Prometheus that was restarted without its data', () => {
  it('what was counted stays, and the silence since is told', async () => {
    await tab.look();
    shop.loseData();
    tab.aheadMs += 2 * hourMs;
    tab.clocks.offsetMs = () => 0; // time goes on for the data source too
    const shown = await tab.look();
    expect(figures(shown).status).toBe('no-data');
    expect(figures(shown).quality.flags).toContainEqual(expect.objectContaining({ code: 'silent' }));
    expect(figures(shown).quality.coveredShare).toBeGreaterThan(0.9);
    expect(figures(shown).burnRates[0]?.rate).toBe('no-data');
  });

  it('who looks for the first time is told that there are no data, not that all is well', async () => {
    shop.loseData();
    expect(figures(await tab.look())).toMatchObject({ status: 'no-data', remaining: 'no-data' });
  });
});

describe('the search for recorded series', () => {
  const named = () => {
    const question = shopQuestion(shop.uid, shop.nowMs);
    return { ...question, slo: { ...question.slo, recorded: { source: 'pyrra', name: 'shop' } as const } };
  };
  const isSearch = ({ body }: Passing) => decodeURIComponent(body).includes('timestamp(');
  const useOf = (shown: Loadable<SloAnswer> | undefined) =>
    shown?.status === 'ready' ? shown.value.explanation.recorded : undefined;

  it('finds none where there are none', async () => {
    const shown = await tab.look({ question: named(), withRecorded: true });
    expectTrue(shown);
    expect(useOf(shown)).toMatchObject({ kind: 'raw', why: 'nothing-covered' });
  });

  it.each`
    case                   | fault
    ${'is refused'}        | ${diskFull}
    ${'is limited'}        | ${throttled()}
    ${'takes too long'}    | ${timedOut}
    ${'is cut'}            | ${{ kind: 'cut' }}
    ${'is not understood'} | ${error(400, 'bad_data', 'parse error')}
  `('$case: raw series are asked, and it is said', async ({ fault }) => {
    shop.prometheus.set((passing) => (isSearch(passing) ? fault : undefined));
    const shown = await tab.look({ question: named(), withRecorded: true });
    expect(shop.prometheus.passed.filter(isSearch).length).toBeGreaterThan(0);
    expectTrue(shown);
    expect(useOf(shown)).toMatchObject({ kind: 'raw', why: 'not-known' });
  });

  it('does not come back: figures do not wait for it', async () => {
    let open: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (open = resolve));
    shop.prometheus.set((passing) => (isSearch(passing) ? { kind: 'slow', until } : undefined));
    // Ends while the search is under way, or the test does not.
    const shown = await tab.look({ question: named(), withRecorded: true });
    open();
    expectTrue(shown);
    expect(useOf(shown)).toMatchObject({ kind: 'raw', why: 'not-known' });
  });

  it('cannot tell whether there are any: the same', async () => {
    shop.prometheus.set(({ path, body }) => (/headroom(:|%3A)slo_total/.test(path + body) ? diskFull : undefined));
    const shown = await tab.look({ withRecorded: true });
    expectTrue(shown);
    expect(useOf(shown)).toMatchObject({ kind: 'raw', why: 'not-known' });
  });
});
