import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { metricCatalog } from '../../src/adapters/measure/catalog/metricCatalog';
import { checkSum } from '../../src/adapters/measure/check/checkSum';
import { BucketEngine } from '../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import { measureIntervals } from '../../src/adapters/measure/sources/measureIntervals';
import { combiningTransport } from '../../src/adapters/measure/transport/combiningTransport';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import { sliQueries } from '../../src/core/promql/sliQueries';
import { evaluate } from '../../src/core/slo/evaluate';
import { questionWith } from '../../src/core/slo/testing/question';
import { openWorkbench } from '../contract/grafana';
import { dayMs, hourMs, oracleEndMs } from '../oracle/paces';
import { type RunningOracle, startOracle } from '../oracle/startOracle';
import { fetchHttp } from './engine/fetchHttp';
import { wholeAnswer } from './engine/wholeAnswer';

const { signal } = new AbortController();

let oracle: RunningOracle;
let workbench: Awaited<ReturnType<typeof openWorkbench>>;
let folder: string;

beforeAll(async () => {
  oracle = await startOracle();
  folder = mkdtempSync(join(tmpdir(), 'catalog-'));
  workbench = await openWorkbench(folder, { prometheusUrl: oracle.url });
}, 120_000);

afterAll(async () => {
  await workbench.close();
  await oracle.stop();
  rmSync(folder, { recursive: true });
});

const catalog = (uid = workbench.prometheusUid) => metricCatalog(fetchHttp(workbench.url), uid, () => oracleEndMs);

it('short queries that are asked together count what each counts alone', async () => {
  const jobs = ['many-series', 'groups', 'scrape-15s', 'scrape-60s', 'nobody'];
  const exprs = jobs.flatMap((job) =>
    (['fast', 'exact'] as const).flatMap((precision) =>
      (['flag', 'count'] as const).flatMap((births) => Object.values(queriesOf(job, precision, births)))
    )
  );
  const question = { widthMs: 300_000, fromMs: oracleEndMs - hourMs, toMs: oracleEndMs, exprs: [...exprs, 'broken('] };
  const alone = dsQueryTransport(fetchHttp(workbench.url));
  const asked = { ...question, dataSourceUid: workbench.prometheusUid };
  const together = await combiningTransport(alone)(asked, signal);
  expect(question.exprs.length).toBeGreaterThanOrEqual(50);
  expect(rounded(together)).toEqual(rounded(await alone(asked, signal)));
  const counted = together.kind === 'answered' ? together.results.filter((one) => one?.kind === 'counted') : [];
  expect(counted).toHaveLength(exprs.length);
});

/** Sums of many series differ in the last digit from query to query. */
function rounded(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_, value) =>
      value instanceof Float64Array ? [...value].map((count) => count.toPrecision(9)) : value
    )
  );
}

function queriesOf(job: string, precision: 'fast' | 'exact', births: 'flag' | 'count') {
  const total = { metric: 'oracle_requests_total', matchers: [{ label: 'job', op: '=' as const, value: job }] };
  const event = { ...total, matchers: [...total.matchers, { label: 'code', op: '=' as const, value: '500' }] };
  const groupBy = job === 'groups' ? ['region'] : [];
  return sliQueries({ kind: 'ratio', given: 'bad', event, total, groupBy }, 300_000, { precision, births });
}

it('names metrics, labels with their values, and bounds in the order of numbers', async () => {
  const metrics = await catalog().metrics(signal);
  const names = metrics.status === 'ready' ? metrics.value.map(({ name }) => name) : [];
  expect(names).toEqual(expect.arrayContaining(['oracle_requests_total', 'oracle_request_duration_seconds_bucket']));

  const labels = await catalog().labels('oracle_requests_total{job="many-series"}', signal);
  expect(labels).toMatchObject({ status: 'ready', value: { series: 120, limited: false } });
  const code = labels.status === 'ready' ? labels.value.labels.find(({ name }) => name === 'code') : undefined;
  expect(code?.values).toEqual(expect.arrayContaining([{ value: '500', series: 60 }]));

  expect(await catalog().bounds('oracle_request_duration_seconds_bucket', signal)).toEqual({
    status: 'ready',
    value: [0.1, 0.25, 0.5, 1, 2.5].map((value) => ({ value, spellings: [String(value)] })),
  });
});

it('counts series, none as zero', async () => {
  expect(await catalog().seriesCount('oracle_requests_total{job="many-series"}', signal)).toEqual({
    status: 'ready',
    value: 120,
  });
  expect(await catalog().seriesCount('nothing_total', signal)).toEqual({ status: 'ready', value: 0 });
});

it('the slowest of the series that a selector has sets its interval', async () => {
  const transport = dsQueryTransport(fetchHttp(workbench.url));
  const selectors = ['scrape-15s', 'scrape-60s', 'scrape-15s|scrape-60s', 'nobody'].map(
    (jobs) => `oracle_requests_total{job=~"${jobs}"}`
  );
  const atMs = oracleEndMs - hourMs;
  expect(await measureIntervals(transport, workbench.prometheusUid, selectors, atMs, signal)).toEqual([
    15_000,
    60_000,
    60_000,
    'silent',
  ]);
});

it('says what is wrong by code', async () => {
  expect(await catalog('nobody').metrics(signal)).toMatchObject({ status: 'failed', problem: { code: 'not-found' } });
  expect(await catalog().seriesCount('broken{', signal)).toMatchObject({
    status: 'failed',
    problem: { code: 'bad-query' },
  });
});

it('a figure from end to end agrees with the truth and with one increase over its window', async () => {
  const scenario = oracle.scenario('restart-daily');
  const transport = dsQueryTransport(fetchHttp(workbench.url));
  const engine = new BucketEngine({
    transport,
    store: memoryChunkStore(undefined),
    scopeOf: () => '',
    nowMs: () => oracleEndMs,
  });
  const job = { label: 'job', op: '=' as const, value: 'restart-daily' };
  const total = { metric: scenario.total.metric, matchers: [job] };
  const event = { ...total, matchers: [job, { label: 'code', op: '=~' as const, value: '5..' }] };
  const question = questionWith(
    {
      ref: { documentUid: 'oracle', name: 'restart-daily' },
      indicator: { kind: 'ratio', given: 'bad', event, total, groupBy: [] },
      target: 0.99,
      window: { kind: 'rolling', durationMs: 6 * dayMs },
      precision: 'exact',
    },
    { dataSourceUid: workbench.prometheusUid, range: { fromMs: oracleEndMs - dayMs, toMs: oracleEndMs } }
  );
  const parts = { engine, intervals: { of: async () => [30_000] }, nowMs: () => oracleEndMs, evaluate };
  const answer = await wholeAnswer(parts, question);
  const { figures } = answer;
  if (figures.events === 'no-data') {
    throw new Error('no events');
  }
  const truth = scenario.scraped(figures.window.fromMs, figures.asOfMs);
  expect(Math.abs(figures.events.total / truth.total - 1)).toBeLessThan(0.001);
  expect(Math.abs(figures.events.bad / truth.bad - 1)).toBeLessThan(0.005);

  const check = await checkSum(fetchHttp(workbench.url), answer, signal);
  expect(check).toMatchObject({ status: 'ready', value: { queries: [{ role: 'bad' }, { role: 'total' }] } });
  const value = check.status === 'ready' ? check.value : undefined;
  expect(Math.abs(value?.totalOffRatio ?? NaN)).toBeLessThan(0.001);
  expect(Math.abs(value?.badOffRatio ?? NaN)).toBeLessThan(0.01);
});
