import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askFound } from '../../src/adapters/measure/found/askFound';
import { startPartners } from '../../workbench/history/partners/startPartners';
import { startServer } from '../../workbench/server/startServer';
import { writeProvisioning } from '../../workbench/history/writeProvisioning';
import { askPrometheus } from '../browser/askPrometheus';
import { fetchHttp } from './engine/fetchHttp';

let folder = '';
let prometheus: Awaited<ReturnType<typeof startPartners>> | undefined;
const hourMs = 3_600_000;

/** The first time as it was an hour ago: the second start has to go on from there. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-partners-'));
  const dataFolder = join(folder, 'prometheus');
  await (await startPartners(dataFolder, Date.now() - hourMs)).stop();
  prometheus = await startPartners(dataFolder, Date.now());
}, 180_000);

afterAll(async () => {
  await prometheus?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const now = (query: string) => askPrometheus({ prometheus: { url: prometheus?.url ?? '' } }, query, Date.now() / 1000);

it('a native histogram goes on over both starts, whole', async () => {
  const counted = await now('histogram_count(sum(increase(sorting_seconds[14d])))');
  const perMinute = counted / (14 * 24 * 60);
  expect(perMinute).toBeGreaterThan(19.5);
  expect(perMinute).toBeLessThan(20.5);
  expect(await now('count_over_time(sorting_seconds[3h])')).toBeGreaterThanOrEqual(178);
});

it('a label has more values than groups are allowed', async () => {
  expect(await now('count(count by (endpoint) (api_requests_total))')).toBe(130);
});

it('rules of Headroom, Sloth and Pyrra have recorded each minute', async () => {
  const recorded = ['slo:sli_error:ratio_rate5m', 'pyrra_errors:rate5m{slo="parcels-errors"}'];
  for (const series of recorded) {
    expect(await now(`count_over_time(${series}[7d])`)).toBeGreaterThan(7 * 24 * 60 - 5);
  }
  const own = await now('count_over_time(headroom:slo_total:increase5m[7d])');
  expect(own / 60).toBeCloseTo(51, 0);
});

it('what the other tools define is found as soon as their rules have run', async () => {
  const provisioningFolder = join(folder, 'provisioning');
  writeProvisioning({ folder: provisioningFolder, partners: prometheus, isEmpty: false });
  const server = await startServer({
    port: 0,
    dataFolder: join(folder, 'data'),
    provisioningFolder,
    distFolder: 'dist',
    pageFolder: '.workbench/page',
  });
  const ask = () => askFound(fetchHttp(server.url), 'partners', new AbortController().signal);
  try {
    const isWhole = (found: Awaited<ReturnType<typeof ask>>) =>
      found.status === 'ready' &&
      found.value.length === 4 &&
      found.value.every(({ remainingRatio }) => remainingRatio !== undefined);
    let found = await ask();
    while (!isWhole(found)) {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      found = await ask();
    }
    const names = found.status === 'ready' ? found.value.map(({ name }) => name) : [];
    expect(names).toEqual(['parcels-errors', 'parcels-latency', 'parcels-up', 'requests']);
  } finally {
    await server.close();
  }
}, 120_000);
