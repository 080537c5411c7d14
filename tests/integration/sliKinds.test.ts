import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BucketEngine } from '../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import { measureIntervals } from '../../src/adapters/measure/sources/measureIntervals';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import { sloSchema } from '../../src/core/documents/sloSchema';
import { exampleSlo } from '../../src/core/documents/testing/exampleSlo';
import { toSlo } from '../../src/core/documents/toSlo';
import { readAs } from '../../src/core/schema/readAs';
import { type Events, noData, type SloAnswer } from '../../src/core/slo/answer';
import { evaluate } from '../../src/core/slo/evaluate';
import { type RunningPrometheus, startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { openWorkbench } from '../contract/grafana';
import { fetchHttp } from './engine/fetchHttp';
import { wholeAnswer } from './engine/wholeAnswer';
import { END_MS, EVENTS_A_SCRAPE, HOUR_MS, knownHours, SLOW_A_SCRAPE, WINDOW_MS } from './kinds/knownSeries';
import { remoteWrite } from '../../workbench/history/native/remoteWrite';

let folder: string;
let prometheus: RunningPrometheus;
let workbench: Awaited<ReturnType<typeof openWorkbench>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinds-'));
  prometheus = await startPrometheus({
    dataFolder: join(folder, 'prometheus'),
    retentionDays: 36_500,
    flags: ['--web.enable-remote-write-receiver', '--enable-feature=native-histograms'],
  });
  for (const hour of knownHours()) {
    await remoteWrite(prometheus.url, hour);
  }
  workbench = await openWorkbench(join(folder, 'workbench'), { prometheusUrl: prometheus.url });
}, 60_000);

afterAll(async () => {
  await workbench.close();
  await prometheus.stop();
  rmSync(folder, { recursive: true });
});

/** The whole way, from a definition to its figures. */
async function ask(indicator: object, spec: object = {}): Promise<SloAnswer> {
  const resource = exampleSlo('known', 0.9, {
    indicator: { spec: indicator },
    timeWindow: [{ duration: '5h', isRolling: true }],
    ...spec,
  });
  const parsed = readAs(sloSchema, resource);
  if (parsed === undefined) {
    throw new Error('the definition is not valid');
  }
  const transport = dsQueryTransport(fetchHttp(workbench.url));
  const engine = new BucketEngine({ transport, store: memoryChunkStore(undefined), scopeOf: () => '' });
  const parts = { engine, intervals: { of: async () => [15_000] }, nowMs: () => END_MS, evaluate };
  const question = {
    slo: toSlo(parsed, 'known'),
    dataSourceUid: workbench.prometheusUid,
    range: { fromMs: END_MS - WINDOW_MS, toMs: END_MS },
    detail: 'page',
    budgetOverTime: false,
    pastPeriods: 0,
    groups: {},
  } as const;
  return wholeAnswer(parts, question);
}

const source = (metric: string) => ({ metricSource: { type: 'Prometheus', spec: { metric } } });
const queue = { ...source('queue_age_seconds'), op: 'lte', value: 60 };

function eventsOf({ figures }: Pick<SloAnswer, 'figures'>): Events {
  if (figures.events === noData) {
    throw new Error(`no figure: ${JSON.stringify(figures.quality)}`);
  }
  return figures.events;
}

const flagsOf = ({ figures }: SloAnswer) => figures.quality.flags.map(({ code }) => code);

describe('threshold', () => {
  it('each series is checked each minute, but where it is gone or no number', async () => {
    const answer = await ask({ thresholdMetric: queue, groupBy: ['shard'] });
    expect(eventsOf(answer)).toEqual({ good: 2 * 300 - 30 - 10 - 20, bad: 20, total: 2 * 300 - 30 - 10 });
    expect(answer.figures.unit).toBe('checks');
    expect(answer.figures.quality.coveredShare).toBe(1);
    const groups = answer.groups.map(({ labels, figures }) => {
      const { bad, total } = eventsOf({ figures });
      return [labels.shard, bad, total];
    });
    expect(groups).toEqual([
      ['a', 20, 300],
      ['b', 0, 260],
    ]);
  });

  it.each`
    aggregation | bad    | total
    ${'max'}    | ${20}  | ${300}
    ${'min'}    | ${0}   | ${300}
    ${'avg'}    | ${20}  | ${290}
    ${'sum'}    | ${260} | ${290}
  `('$aggregation of all series is one check a minute', async ({ aggregation, bad, total }) => {
    const answer = await ask({ thresholdMetric: { ...queue, aggregation } });
    expect(eventsOf(answer)).toEqual({ good: total - bad, bad, total });
  });

  it('is looked at as often as it says', async () => {
    const answer = await ask({ thresholdMetric: { ...queue, aggregation: 'max', resolution: '5m' } });
    expect(eventsOf(answer)).toEqual({ good: 56, bad: 4, total: 60 });
  });

  it('of an age counts the minutes since the last one was done', async () => {
    const imported = { ...source('import_last_success_timestamp_seconds'), op: 'lte', age: true };
    // Done up to ten minutes before the outage, and next at its end: 30 minutes, of which 15 are in time. A look at a
    // whole minute sees the sample of seven seconds past the one before.
    const bad = (seconds: number) => ask({ thresholdMetric: { ...imported, value: seconds } }).then(eventsOf);
    expect(await bad(900)).toEqual({ good: 285, bad: 15, total: 300 });
    expect(await bad(1800)).toEqual({ good: 300, bad: 0, total: 300 });
  });

  it('of an age in milliseconds is no data', async () => {
    const imported = { ...source('import_last_success_timestamp_ms'), op: 'lte', age: true, value: 900 };
    expect((await ask({ thresholdMetric: imported })).figures).toMatchObject({ events: noData, remaining: noData });
  });

  it('that never held is all bad, which is not the same as no data', async () => {
    const answer = await ask({ thresholdMetric: { ...source('disk_used_ratio'), op: 'lt', value: 0.9 } });
    expect(eventsOf(answer)).toEqual({ good: 0, bad: 300, total: 300 });
    expect(flagsOf(answer)).toEqual([]);
  });

  it('without any series has no figure', async () => {
    const answer = await ask({ thresholdMetric: { ...source('nothing_here'), op: 'lt', value: 0.9 } });
    expect(answer.figures.events).toBe(noData);
    expect(answer.figures.status).toBe('no-data');
  });

  it('can be judged in slices', async () => {
    const objectives = [{ target: 0.9, timeSliceTarget: 0.9, timeSliceWindow: '5m' }];
    const answer = await ask(
      { thresholdMetric: { ...queue, aggregation: 'max' } },
      { budgetingMethod: 'Timeslices', objectives }
    );
    expect(eventsOf(answer)).toEqual({ good: 56, bad: 4, total: 60 });
    expect(answer.figures.unit).toBe('slices');
  });
});

it('yes or no: each sample is a check', async () => {
  const answer = await ask({ boolGaugeMetric: source('probe_success') });
  expect(eventsOf(answer)).toEqual({ good: 1200 - 80, bad: 80, total: 1200 });
  expect(answer.figures.unit).toBe('checks');
  expect(flagsOf(answer)).toEqual([]);
});

const scrapes = WINDOW_MS / 15_000;

describe('own queries', () => {
  const counted = (query: string) => ({ metricSource: { type: 'Prometheus', spec: { query } } });

  it.each`
    case                           | bad                                                                                                 | total                                                                             | truth
    ${'moments that are compared'} | ${'sum(sum_over_time((queue_age_seconds > bool 60)[$__window:1m]))'}                                | ${'sum(count_over_time((queue_age_seconds == queue_age_seconds)[$__window:1m]))'} | ${{ bad: 20, total: 560 }}
    ${'samples of a yes or no'}    | ${'sum(count_over_time(probe_success[$__window])) - sum(sum_over_time(probe_success[$__window]))'}  | ${'sum(count_over_time(probe_success[$__window]))'}                               | ${{ bad: 80, total: 1200 }}
    ${'moments of two gauges'}     | ${'sum(sum_over_time((max(queue_age_seconds) > bool 60 and on () disk_used_ratio)[$__window:5m]))'} | ${'sum(count_over_time((disk_used_ratio)[$__window:5m]))'}                        | ${{ bad: 4, total: 60 }}
  `('$case: each is counted once', async ({ bad, total, truth }) => {
    const answer = await ask({ ratioMetric: { bad: counted(bad), total: counted(total) } });
    expect(eventsOf(answer)).toEqual({ ...truth, good: truth.total - truth.bad });
    expect(flagsOf(answer)).toEqual([]);
  });

  it('count the events of a native histogram', async () => {
    const all = counted('histogram_count(sum(increase(took_seconds[$__window])))');
    const { total } = eventsOf(await ask({ ratioMetric: { good: all, total: all } }));
    expect(Math.abs(total / (scrapes * EVENTS_A_SCRAPE) - 1)).toBeLessThan(0.01);
  });
});

/** The scrape interval at the edge of a bucket is estimated, and so is that of the restart. */
const about = (truth: number) => ({ from: truth * 0.99, to: truth * 1.01 });

it.each([
  ['a native histogram', { ...source('took_seconds'), threshold: 0.25, native: true }],
  ['a classic one', { ...source('answered_seconds'), threshold: 0.25 }],
  ['a classic one up to a whole bound', { ...source('answered_seconds'), threshold: 2 }],
])('latency of %s: counts what is at most the threshold, through a restart', async (_, latencyMetric) => {
  const answer = await ask({ latencyMetric });
  const { bad, total } = eventsOf(answer);
  const [all, slow] = [about(scrapes * EVENTS_A_SCRAPE), about(latencyMetric.threshold < 2 ? 80 * SLOW_A_SCRAPE : 0)];
  expect(total).toBeGreaterThan(all.from);
  expect(total).toBeLessThan(all.to);
  expect(bad).toBeGreaterThanOrEqual(slow.from);
  expect(bad).toBeLessThanOrEqual(slow.to);
  expect(answer.figures.unit).toBe('events');
  expect(flagsOf(answer)).toEqual([]);
});

describe('native histogram', () => {
  const took = (threshold: number) => ({ latencyMetric: { ...source('took_seconds'), threshold, native: true } });

  it('shares out the events of a bucket that the threshold lies in, and says so', async () => {
    const answer = await ask(took(1.5));
    const { bad } = eventsOf(answer);
    expect(bad).toBeGreaterThan(80 * SLOW_A_SCRAPE * 0.35);
    expect(bad).toBeLessThan(80 * SLOW_A_SCRAPE * 0.65);
    expect(flagsOf(answer)).toEqual(['interpolated']);
  });

  it('that counts nothing has no traffic', async () => {
    const answer = await ask({ latencyMetric: { ...source('idle_seconds'), threshold: 0.25, native: true } });
    expect(eventsOf(answer)).toEqual({ good: 0, bad: 0, total: 0 });
    expect(answer.figures.quality.coveredShare).toBe(1);
    expect(flagsOf(answer)).toEqual(['no-traffic']);
  });

  it('tells how often it is scraped', async () => {
    const transport = dsQueryTransport(fetchHttp(workbench.url));
    const uid = workbench.prometheusUid;
    const { signal } = new AbortController();
    const selectors = ['took_seconds', 'probe_success'];
    expect(await measureIntervals(transport, uid, selectors, END_MS - HOUR_MS, signal)).toEqual([15_000, 15_000]);
  });
});
