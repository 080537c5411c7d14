import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { metricCatalog } from '../../src/adapters/measure/catalog/metricCatalog';
import { instantSum } from '../../src/adapters/measure/check/instantSum';
import { bucketBound, unusualSpellings } from '../../src/core/promql/bucketBound';
import { selector } from '../../src/core/promql/selector';
import { type RunningPrometheus, startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { openWorkbench } from '../contract/grafana';
import { fetchHttp } from './engine/fetchHttp';

/** What a client may expose: each bound as a text of its own, two instances that write one differently. */
const BUCKETS: ReadonlyArray<readonly [metric: string, le: string, count: number]> = [
  ['padded', '0.50', 7],
  ['padded', '1.00', 9],
  ['padded', '+Inf', 12],
  ['whole', '1', 3],
  ['whole', '2.0', 5],
  ['exponent', '5e-1', 4],
  ['exponent', '1e+06', 6],
  ['exponent', '2.5e-05', 1],
];
const exposed = [
  ...BUCKETS.map(([metric, le, count]) => `${metric}_bucket{le="${le}",instance_id="a"} ${count}`),
  'padded_bucket{le="0.5",instance_id="b"} 100',
].join('\n');

let folder: string;
let prometheus: RunningPrometheus;
let workbench: Awaited<ReturnType<typeof openWorkbench>>;
const target = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/plain' }).end(`${exposed}\n`)
);
const { signal } = new AbortController();

beforeAll(async () => {
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  folder = mkdtempSync(join(tmpdir(), 'spellings-'));
  prometheus = await startPrometheus({
    dataFolder: join(folder, 'prometheus'),
    scrapeTargets: [
      { job: 'shop', address: `127.0.0.1:${(target.address() as AddressInfo).port}`, intervalSeconds: 1 },
    ],
  });
  workbench = await openWorkbench(join(folder, 'workbench'), { prometheusUrl: prometheus.url });
  while ((await bounds('padded')).length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}, 60_000);

afterAll(async () => {
  await workbench.close();
  await prometheus.stop();
  target.close();
  target.closeAllConnections();
  rmSync(folder, { recursive: true });
});

async function bounds(metric: string) {
  const catalog = metricCatalog(fetchHttp(workbench.url), workbench.prometheusUid);
  const answer = await catalog.bounds(`${metric}_bucket`, signal);
  return answer.status === 'ready' ? answer.value : [];
}

async function counted(metric: string, threshold: number, known: readonly string[] = []): Promise<number> {
  const series = selector({ metric: `${metric}_bucket`, matchers: [] }, [bucketBound(threshold, known)]);
  const http = fetchHttp(workbench.url);
  const answer = await instantSum(http, workbench.prometheusUid, `sum(${series})`, Date.now(), signal);
  return answer.status === 'ready' ? answer.value : -1;
}

it.each`
  metric        | threshold | events | guessed
  ${'padded'}   | ${0.5}    | ${107} | ${100}
  ${'padded'}   | ${1}      | ${9}   | ${NaN}
  ${'whole'}    | ${1}      | ${3}   | ${3}
  ${'whole'}    | ${2}      | ${5}   | ${5}
  ${'exponent'} | ${0.5}    | ${4}   | ${NaN}
  ${'exponent'} | ${1e6}    | ${6}   | ${6}
  ${'exponent'} | ${2.5e-5} | ${1}   | ${1}
`('$metric up to $threshold: what is offered is what is counted', async ({ metric, threshold, events, guessed }) => {
  const bound = (await bounds(metric)).find(({ value }) => value === threshold);
  const known = unusualSpellings(threshold, bound?.spellings ?? []);
  expect(await counted(metric, threshold, known)).toBe(events);
  // Without knowing how the data source writes it some are never found.
  expect(await counted(metric, threshold)).toBe(guessed);
});

it('the last bound is none that can be chosen', async () => {
  expect((await bounds('padded')).map(({ value }) => value)).toEqual([0.5, 1]);
});
