import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { metricCatalog } from '../../src/adapters/measure/catalog/metricCatalog';
import { parseSelector } from '../../src/core/promql/parseSelector';
import { type RunningPrometheus, startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { openWorkbench } from '../contract/grafana';
import { fetchHttp } from './engine/fetchHttp';
import { remoteWrite, type WrittenSeries } from '../../workbench/history/native/remoteWrite';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const endMs = Date.UTC(2026, 10, 1, 12);

let folder: string;
let prometheus: RunningPrometheus;
let workbench: Awaited<ReturnType<typeof openWorkbench>>;

/** Six series of now; one that ended 100 minutes ago, one before the window, one that was there for ten minutes lately. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'why-empty-'));
  prometheus = await startPrometheus({
    dataFolder: join(folder, 'prometheus'),
    retentionDays: 36_500,
    flags: ['--web.enable-remote-write-receiver'],
  });
  const series = (labels: Record<string, string>, fromMs: number, toMs: number) => ({
    labels,
    samples: Array.from({ length: Math.floor((toMs - fromMs) / minuteMs) }, (_, i) => ({
      atMs: fromMs + i * minuteMs,
      value: i,
    })),
  });
  const running = (job: string, code: string, pod: string) =>
    series({ __name__: 'requests_total', job, code, pod }, endMs - hourMs, endMs);
  await writeInOrder([
    series({ __name__: 'before_total' }, endMs - 40 * dayMs, endMs - 40 * dayMs + hourMs),
    series({ __name__: 'ended_total', job: 'cart' }, endMs - dayMs, endMs - 100 * minuteMs),
    series({ __name__: 'short_total', job: 'cart' }, endMs - 50 * minuteMs, endMs - 40 * minuteMs),
    series({ __name__: 'requests_total', job: 'cart', code: '200', pod: 'z' }, endMs - dayMs, endMs - 100 * minuteMs),
    ...['200', '404'].map((code) => running('pay', code, 'a')),
    ...['200', '404'].flatMap((code) => ['a', 'b'].map((pod) => running('cart', code, pod))),
  ]);
  workbench = await openWorkbench(join(folder, 'workbench'), { prometheusUrl: prometheus.url });
}, 60_000);

/** An hour after the other: a Prometheus takes no sample that is much older than its newest. */
async function writeInOrder(all: ReadonlyArray<WrittenSeries & { samples: Array<{ atMs: number; value: number }> }>) {
  const hourOf = ({ atMs }: { atMs: number }) => Math.floor(atMs / hourMs);
  const hours = [...new Set(all.flatMap(({ samples }) => samples.map(hourOf)))].sort((a, b) => a - b);
  for (const hour of hours) {
    const parts = all.map(({ labels, samples }) => ({
      labels,
      samples: samples.filter((one) => hourOf(one) === hour),
    }));
    await remoteWrite(
      prometheus.url,
      parts.filter(({ samples }) => samples.length > 0)
    );
  }
}

afterAll(async () => {
  await workbench.close();
  await prometheus.stop();
  rmSync(folder, { recursive: true });
});

async function why(text: string, requests: string[] = []) {
  const parsed = parseSelector(text);
  if (!parsed.ok) {
    throw new Error(`${text}: ${parsed.code}`);
  }
  const http = fetchHttp(workbench.url);
  const counting: typeof http = (request, signal) => {
    requests.push(request.path);
    return http(request, signal);
  };
  const { signal } = new AbortController();
  const uid = workbench.prometheusUid;
  return metricCatalog(counting, uid, () => endMs).whyEmpty(parsed.value, 30 * dayMs, signal);
}

const is = (label: string, value: string) => ({ label, op: '=', value });
const codes = {
  label: 'code',
  values: {
    most: [
      { value: '200', series: 1 },
      { value: '404', series: 1 },
    ],
    count: 2,
  },
};

it('one condition that nothing fits, and what its label has beside the others', async () => {
  expect(await why('requests_total{job="pay",code="599"}')).toEqual({
    status: 'ready',
    value: {
      code: 'conditions',
      conditions: [{ matchers: [is('code', '599')], within: { matchers: [is('job', 'pay')], series: 2, ...codes } }],
    },
  });
});

it('an expression, and a label that no series has', async () => {
  expect(await why('requests_total{job="cart",code=~"5..",zone="x"}')).toMatchObject({
    value: {
      conditions: [
        {
          matchers: [{ label: 'code', op: '=~', value: '5..' }],
          within: { matchers: [], series: 6, label: 'code', values: { most: [{ value: '200', series: 3 }, {}] } },
        },
        {
          matchers: [is('zone', 'x')],
          within: { series: 6, label: 'zone', values: { most: [{ value: '', series: 6 }], count: 1 } },
        },
      ],
    },
  });
});

it('two conditions that are never met together', async () => {
  expect(await why('requests_total{job="pay",code="200",pod="b"}')).toMatchObject({
    value: {
      conditions: [
        {
          matchers: [is('job', 'pay'), is('pod', 'b')],
          within: { matchers: [is('job', 'pay'), is('code', '200')], series: 1, label: 'pod' },
        },
      ],
    },
  });
});

it.each`
  case                                | text                           | expected
  ${'there are some'}                 | ${'requests_total{job="pay"}'} | ${{ code: 'not-empty' }}
  ${'nobody knows the metric'}        | ${'reqests_total{job="pay"}'}  | ${{ code: 'no-metric', agoMs: undefined, isKnown: false }}
  ${'it was there before the window'} | ${'before_total'}              | ${{ code: 'no-metric', agoMs: undefined, isKnown: true }}
`('$case', async ({ text, expected }) => {
  expect(await why(text)).toEqual({ status: 'ready', value: expected });
});

it.each`
  text                         | code           | endedMs
  ${'ended_total'}             | ${'no-metric'} | ${endMs - 100 * minuteMs}
  ${'ended_total{job="cart"}'} | ${'no-metric'} | ${endMs - 100 * minuteMs}
  ${'short_total{job="cart"}'} | ${'no-metric'} | ${endMs - 40 * minuteMs}
  ${'requests_total{pod="z"}'} | ${'ended'}     | ${endMs - 100 * minuteMs}
`('$text ended when it did', async ({ text, code, endedMs }) => {
  const answer = await why(text);
  expect(answer).toMatchObject({ value: { code } });
  const agoMs = answer.status === 'ready' && 'agoMs' in answer.value ? (answer.value.agoMs ?? 0) : 0;
  // A sample counts for five minutes; every twelfth minute is looked at.
  expect(Math.abs(endMs - agoMs - endedMs)).toBeLessThanOrEqual(13 * minuteMs);
});

it('asks little: once where there are series, four times where there are none', async () => {
  const some: string[] = [];
  await why('requests_total{job="pay",code="200"}', some);
  expect(some).toHaveLength(1);
  const none: string[] = [];
  await why('requests_total{job="pay",code="599"}', none);
  expect(none).toHaveLength(4);
});

it('what fails is told as failed, not as no series', async () => {
  await prometheus.stop();
  expect(await why('requests_total{job="pay"}')).toMatchObject({ status: 'failed' });
});
