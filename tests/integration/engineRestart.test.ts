import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BucketEngine } from '../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import { type RunningPrometheus, startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { openWorkbench } from '../contract/grafana';
import { fetchHttp } from './engine/fetchHttp';
import { loaded } from './engine/scriptedSource';

const hour = 3_600_000;
const nowMs = Date.UTC(2026, 5, 10, 12, 30);
const toMs = Date.UTC(2026, 5, 10, 12);

let folder: string;
let prometheus: RunningPrometheus;
let workbench: Awaited<ReturnType<typeof openWorkbench>>;
let engine: BucketEngine;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'restart-'));
  prometheus = await startPrometheus({ dataFolder: join(folder, 'prometheus') });
  workbench = await openWorkbench(join(folder, 'workbench'), { prometheusUrl: prometheus.url });
  engine = new BucketEngine({
    transport: dsQueryTransport(fetchHttp(workbench.url)),
    store: memoryChunkStore(undefined),
    scopeOf: () => 'tests',
    nowMs: () => nowMs,
    patience: { retries: 2, waitMs: () => Promise.resolve(), random: () => 0 },
  });
}, 60_000);

afterAll(async () => {
  await workbench.close();
  await prometheus.stop();
  rmSync(folder, { recursive: true });
});

const request = (total: string, dataSourceUid = workbench.prometheusUid) => ({
  dataSourceUid,
  widthMs: hour,
  fromMs: toMs - 24 * hour,
  toMs,
  queries: { total },
});

it('stopped: what is stored is shown, the rest says why it is missing; started again: all is there', async () => {
  const before = await loaded(engine, [request('vector(7)')]);
  expect(before.answers[0]?.missing).toEqual([]);

  await prometheus.stop();
  const stopped = await loaded(engine, [request('vector(7)'), request('vector(8)')]);
  expect(stopped.answers[0]?.missing).toEqual([]);
  expect(stopped.answers[0]?.buckets.cached).toBe(24);
  expect(stopped.answers[1]?.missing).toMatchObject([
    { fromMs: toMs - 24 * hour, toMs, problem: { code: 'unreachable' } },
  ]);

  await prometheus.restart();
  const after = await loaded(engine, [request('vector(8)')]);
  expect(after.answers[0]?.missing).toEqual([]);
  expect([...(after.answers[0]?.counts.total?.[0]?.values ?? [])]).toEqual(Array.from({ length: 24 }, () => 8));
}, 60_000);

it('problems of a real data source have their codes', async () => {
  const { answers } = await loaded(engine, [
    request('sum(increase('),
    request('vector(1)'),
    request('vector(1)', 'nobody'),
  ]);
  expect(answers[0]?.missing).toMatchObject([
    { problem: { code: 'bad-query', detail: expect.stringContaining('parse error') } },
  ]);
  expect(answers[1]?.missing).toEqual([]);
  expect(answers[2]?.missing).toMatchObject([{ problem: { code: 'not-found' } }]);
});

it('NaN and infinity are no numbers, and nothing is nothing', async () => {
  const exprs = ['vector(0) / 0 or vector(1)', 'vector(1) / 0', 'vector(-1) / 0', 'vector(1) < 0'];
  const { answers } = await loaded(
    engine,
    exprs.map((expr) => request(expr))
  );
  const counted = answers.map(({ counts }) => counts.total?.map(({ values }) => [...new Set(values)]));
  expect(counted).toEqual([[[Infinity]], [[Infinity]], [[Infinity]], []]);
});
