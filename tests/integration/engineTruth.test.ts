import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BucketEngine } from '../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import type { BucketAnswer, SliRole } from '../../src/core/measure/bucket';
import type { CounterIndicator } from '../../src/core/recorded/counterIndicator';
import { indicatorQueries } from '../../src/core/slo/indicatorQueries';
import type { Indicator, Slo } from '../../src/core/slo/slo';
import { openWorkbench } from '../contract/grafana';
import { nanAtMs, silence, vanishedAtMs } from '../oracle/missingDataCases';
import { type OracleScenario, type OracleSelector, selectorText } from '../oracle/oracleScenario';
import { dayMs, hourMs, minuteMs, oracleEndMs, oracleStartMs } from '../oracle/paces';
import { type RunningOracle, startOracle } from '../oracle/startOracle';
import { fetchHttp } from './engine/fetchHttp';

const seconds = [15, 30, 60];
/** Traffic and failures that change at any millisecond, not only at the edges of minutes. */
const bursts = seconds.map((interval) => `bursts-${interval}s`);
const burstsWithRestarts = seconds.map((interval) => `bursts-restarts-${interval}s`);

/** The first day is left out: its first bucket has no sample before its start. */
const fromMs = oracleStartMs + dayMs;
const toMs = oracleEndMs;

let oracle: RunningOracle;
let workbench: Awaited<ReturnType<typeof openWorkbench>>;
let engine: BucketEngine;
let folder: string;

beforeAll(async () => {
  oracle = await startOracle();
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  workbench = await openWorkbench(folder, { prometheusUrl: oracle.url });
  engine = new BucketEngine({
    transport: dsQueryTransport(fetchHttp(workbench.url)),
    store: memoryChunkStore(undefined),
    scopeOf: () => 'tests',
    nowMs: () => oracleEndMs + dayMs,
  });
}, 120_000);

afterAll(async () => {
  await workbench.close();
  await oracle.stop();
  rmSync(folder, { recursive: true });
});

type Options = Partial<Pick<Slo, 'precision' | 'births'>>;

async function ask(
  scenario: OracleScenario,
  widthMs: number,
  options: Options = {},
  groupBy: string[] = []
): Promise<BucketAnswer> {
  return askFor(indicatorOf(scenario, groupBy), widthMs, options);
}

async function askFor(indicator: Indicator, widthMs: number, options: Options = {}): Promise<BucketAnswer> {
  const { queries } = indicatorQueries(indicator, widthMs, { precision: 'fast', births: 'flag', ...options });
  const request = { dataSourceUid: workbench.prometheusUid, widthMs, fromMs, toMs, queries };
  const { signal } = new AbortController();
  let last: BucketAnswer | undefined;
  await engine.load([request], { signal }, ([answer]) => (last = answer));
  if (!last) {
    throw new Error('no answer');
  }
  expect(last.missing).toEqual([]);
  expect(last.warnings).toEqual([]);
  return last;
}

function indicatorOf({ indicator, total }: OracleScenario, groupBy: string[]): CounterIndicator {
  const event = indicator.kind === 'bad' ? indicator.bad : indicator.good;
  return { kind: 'ratio', given: indicator.kind, event: selectorOf(event), total: selectorOf(total), groupBy };
}

function selectorOf({ metric, matchers }: OracleSelector) {
  return { metric, matchers: matchers.map(({ label, operator, value }) => ({ label, op: operator, value })) };
}

function sum({ counts }: BucketAnswer, role: SliRole, group?: Record<string, string>): number {
  return (counts[role] ?? [])
    .filter(
      ({ labels }) => group === undefined || Object.entries(group).every(([name, value]) => labels[name] === value)
    )
    .flatMap(({ values }) => [...values].filter((value) => !Number.isNaN(value)))
    .reduce((all, value) => all + value, 0);
}

const off = (counted: number, truth: number) => Math.abs(counted - truth) / truth;

describe('fast: totals within 0.1 %, bad events within 1 % at an hour and 3 % at a quarter', () => {
  const scenarios = [
    'scrape-15s',
    'scrape-30s',
    'scrape-60s',
    'restart-weekly',
    'restart-daily',
    'short-pods',
    ...bursts,
  ];
  const widths = [
    { width: '15 m', widthMs: 15 * minuteMs, badShare: 0.03 },
    { width: '1 h', widthMs: hourMs, badShare: 0.01 },
    { width: '6 h', widthMs: 6 * hourMs, badShare: 0.01 },
    { width: '1 d', widthMs: dayMs, badShare: 0.01 },
  ];
  it.each(scenarios.flatMap((name) => widths.map((width) => ({ name, ...width }))))(
    '$name at $width',
    async ({ name, widthMs, badShare }) => {
      const scenario = oracle.scenario(name);
      const truth = scenario.truth(fromMs, toMs);
      const answer = await ask(scenario, widthMs);
      expect(truth.bad).toBeGreaterThan(100);
      expect(off(sum(answer, 'total'), truth.total)).toBeLessThan(0.001);
      expect(off(sum(answer, 'bad'), truth.bad)).toBeLessThan(badShare);
    }
  );
});

describe('own queries: as near to the truth as what the builder writes', () => {
  const counted = (selector: OracleSelector) => `increase(${selectorText(selector)}[$__window])`;
  const ofCode = ({ total }: OracleScenario, code: string) =>
    counted({ ...total, matchers: [...total.matchers, { label: 'code', operator: '=', value: code }] });
  /** Of the bad events of a scenario, and of all. */
  const ways: ReadonlyArray<[string, (scenario: OracleScenario, bad: string, total: string) => [string, string]]> = [
    ['counts', (_, bad, total) => [`sum(${bad})`, `sum(${total})`]],
    ['rates', (_, bad, total) => [bad, total].map((side) => `sum(${side.replace('increase', 'rate')})`) as Pair],
    ['all less the good ones', (all, _, total) => [`sum(${total}) - sum(${ofCode(all, '200')})`, `sum(${total})`]],
    ['good and bad ones', (all, bad) => [`sum(${bad})`, `sum(${bad}) + sum(${ofCode(all, '200')})`]],
    ['tenths of tenfold', (_, bad, total) => [`sum(${bad}) * 10 / 10`, `10 * sum by (job) (${total}) / 10`]],
  ];
  type Pair = [string, string];
  const widths = [15 * minuteMs, hourMs, dayMs];
  const scenarios = ['scrape-15s', 'scrape-60s', 'restart-daily', 'short-pods', 'bursts-30s'];
  it.each(scenarios.flatMap((name) => ways.map(([way, write]) => ({ name, way, write }))))(
    '$name: $way',
    async ({ name, write }) => {
      const scenario = oracle.scenario(name);
      const { indicator } = scenario;
      const [event, total] = write(
        scenario,
        counted(indicator.kind === 'bad' ? indicator.bad : indicator.good),
        counted(scenario.total)
      );
      const truth = scenario.truth(fromMs, toMs);
      expect(truth.bad).toBeGreaterThan(100);
      for (const widthMs of widths) {
        const free: Indicator = {
          ...{ kind: 'free', language: 'promql', given: 'bad', groupBy: [] },
          ...{ event: { by: 'query', query: event }, total: { by: 'query', query: total } },
        };
        const answer = await askFor(free, widthMs);
        expect(off(sum(answer, 'total'), truth.total)).toBeLessThan(0.001);
        expect(off(sum(answer, 'bad'), truth.bad)).toBeLessThan(widthMs < hourMs ? 0.03 : 0.01);
      }
    }
  );
});

describe('good events and latencies of a classic histogram', () => {
  it.each([
    { precision: 'fast', share: 0.03 },
    { precision: 'exact', share: 0.001 },
  ] as const)('$precision', async ({ precision, share }) => {
    const scenario = oracle.scenario('latency');
    const truth = scenario.truth(fromMs, toMs);
    expect(truth.bad).toBeGreaterThan(10_000);
    const histogram = { ...selectorOf(scenario.total), metric: scenario.total.metric.replace(/_count$/, '') };
    const latency: Indicator = { kind: 'latency', histogram, threshold: 0.5, groupBy: [] };
    for (const indicator of [indicatorOf(scenario, []), latency]) {
      for (const widthMs of [15 * minuteMs, hourMs, dayMs]) {
        const answer = await askFor(indicator, widthMs, { precision });
        const [good, total] = [sum(answer, 'good'), sum(answer, 'total')];
        expect(off(total, truth.total)).toBeLessThan(0.001);
        expect(off(good, truth.good)).toBeLessThan(0.001);
        expect(off(total - good, truth.bad)).toBeLessThan(share);
      }
    }
  });
});

describe('fast, the worst case: every outage begins on an edge, so up to one scrape of each is estimated', () => {
  const scrapeShare = 30 / (7 * 60);
  it.each(
    ['edge-outages', 'many-series'].flatMap((name) =>
      [15 * minuteMs, hourMs, 6 * hourMs, dayMs].map((widthMs) => ({ name, widthMs }))
    )
  )('$name at $widthMs ms', async ({ name, widthMs }) => {
    const scenario = oracle.scenario(name);
    const truth = scenario.truth(fromMs, toMs);
    const answer = await ask(scenario, widthMs);
    expect(off(sum(answer, 'total'), truth.total)).toBeLessThan(0.001);
    expect(off(sum(answer, 'bad'), truth.bad)).toBeLessThan(scrapeShare / 2);
  });
});

describe('restless traffic with restarts: what a restart loses and its bucket estimates is a matter of chance', () => {
  it.each(burstsWithRestarts.flatMap((name) => [15 * minuteMs, hourMs, dayMs].map((widthMs) => ({ name, widthMs }))))(
    '$name at $widthMs ms',
    async ({ name, widthMs }) => {
      const scenario = oracle.scenario(name);
      const truth = scenario.truth(fromMs, toMs);
      const fast = await ask(scenario, widthMs);
      expect(off(sum(fast, 'total'), truth.total)).toBeLessThan(0.003);
      expect(off(sum(fast, 'bad'), truth.bad)).toBeLessThan(0.015);
      const scraped = scenario.scraped(fromMs, toMs);
      const exact = await ask(scenario, widthMs, { precision: 'exact' });
      expect(off(sum(exact, 'total'), scraped.total)).toBeLessThan(0.001);
      expect(off(sum(exact, 'bad'), scraped.bad)).toBeLessThan(0.003);
    }
  );
});

describe('exact: bad events within 0.1 %', () => {
  const scenarios = [
    'scrape-15s',
    'scrape-30s',
    'scrape-60s',
    'edge-outages',
    'many-series',
    'restart-weekly',
    'restart-daily',
    'short-pods',
    ...bursts,
  ];
  const widths = [
    { width: '15 m', widthMs: 15 * minuteMs },
    { width: '1 h', widthMs: hourMs },
    { width: '1 d', widthMs: dayMs },
  ];
  it.each(scenarios.flatMap((name) => widths.map((width) => ({ name, ...width }))))(
    '$name at $width',
    async ({ name, widthMs }) => {
      const scenario = oracle.scenario(name);
      const truth = scenario.truth(fromMs, toMs);
      const answer = await ask(scenario, widthMs, { precision: 'exact' });
      expect(off(sum(answer, 'total'), truth.total)).toBeLessThan(0.001);
      expect(off(sum(answer, 'bad'), truth.bad)).toBeLessThan(0.001);
    }
  );

  it.each(widths)('a restart each hour at $width, without what happened after the last scrape', async ({ widthMs }) => {
    const scenario = oracle.scenario('restart-hourly');
    const scraped = scenario.scraped(fromMs, toMs);
    const answer = await ask(scenario, widthMs, { precision: 'exact' });
    expect(off(sum(answer, 'total'), scraped.total)).toBeLessThan(0.001);
    expect(off(sum(answer, 'bad'), scraped.bad)).toBeLessThan(0.001);
  });
});

it.each([15 * minuteMs, hourMs, dayMs])(
  'exact: a counter that was reset between two scrapes at an edge is seen to be, in buckets of %d ms',
  async (widthMs) => {
    const scenario = oracle.scenario('restart-on-edge');
    const truth = scenario.scraped(fromMs, toMs);
    const answer = await ask(scenario, widthMs, { precision: 'exact' });
    expect(off(sum(answer, 'total'), truth.total)).toBeLessThan(0.001);
    // Those buckets fall back to `increase`.
    expect(off(sum(answer, 'bad'), truth.bad)).toBeLessThan(0.01);
  }
);

describe('births', () => {
  it('are flagged with what was not counted', async () => {
    const scenario = oracle.scenario('born-errors');
    const truth = scenario.truth(fromMs, toMs);
    const answer = await ask(scenario, hourMs);
    const missed = truth.bad - sum(answer, 'bad');
    expect(missed).toBeGreaterThan(0.01 * truth.bad);
    expect(sum(answer, 'births')).toBeGreaterThanOrEqual(missed * 0.99);
  });

  it('can be counted', async () => {
    const scenario = oracle.scenario('born-errors');
    const answer = await ask(scenario, hourMs, { births: 'count', precision: 'exact' });
    expect(off(sum(answer, 'bad'), scenario.truth(fromMs, toMs).bad)).toBeLessThan(0.001);
  });

  it('are none where a whole target was not scraped for a while', async () => {
    const scenario = oracle.scenario('paused-scrapes');
    for (const precision of ['fast', 'exact'] as const) {
      const answer = await ask(scenario, hourMs, { births: 'count', precision });
      const truth = scenario.truth(fromMs, toMs);
      expect(off(sum(answer, 'total'), truth.total)).toBeLessThan(0.005);
      expect(off(sum(answer, 'bad'), truth.bad)).toBeLessThan(0.02);
      expect(sum(answer, 'births')).toBeGreaterThan(0);
    }
  });
});

describe('groups and missing data', () => {
  it('each group has its own counts', async () => {
    const scenario = oracle.scenario('groups');
    const answer = await ask(scenario, hourMs, { precision: 'exact' }, ['region']);
    for (const region of ['north', 'south']) {
      const truth = scenario.truth(fromMs, toMs, region);
      expect(off(sum(answer, 'total', { region }), truth.total)).toBeLessThan(0.001);
      expect(off(sum(answer, 'bad', { region }), truth.bad)).toBeLessThan(0.001);
    }
  });

  it('silence is no count, never zero', async () => {
    const { counts } = await ask(oracle.scenario('silence'), hourMs);
    const at = (ms: number) => counts.total?.[0]?.values[(ms - fromMs) / hourMs];
    expect(at(silence.fromMs + 2 * hourMs)).toBeNaN();
    expect(at(silence.toMs + hourMs)).toBeGreaterThan(0);
  });

  it('no traffic is zero, never silence', async () => {
    const { counts } = await ask(oracle.scenario('idle'), hourMs);
    expect(counts.total?.[0]?.values[2]).toBe(0);
    expect(counts.total?.[0]?.values.some((value) => Number.isNaN(value))).toBe(false);
  });

  it('a series that vanished has no count from then on', async () => {
    const { counts } = await ask(oracle.scenario('vanished'), hourMs);
    const values = counts.total?.[0]?.values ?? new Float64Array();
    expect(values[(vanishedAtMs - fromMs) / hourMs - 2]).toBeGreaterThan(0);
    expect(values[(vanishedAtMs - fromMs) / hourMs + 1]).toBeNaN();
  });

  it('NaN is no number in its bucket alone', async () => {
    const { counts } = await ask(oracle.scenario('nan'), hourMs);
    const values = counts.total?.[0]?.values ?? new Float64Array();
    const spoiled = Math.floor((nanAtMs.lastMs - fromMs) / hourMs);
    expect([values[spoiled - 1], values[spoiled + 2]].every((value) => (value ?? NaN) > 0)).toBe(true);
    expect(values[spoiled]).toBe(Infinity);
    expect([...values].filter((value) => !Number.isFinite(value)).length).toBeLessThanOrEqual(2);
  });
});
