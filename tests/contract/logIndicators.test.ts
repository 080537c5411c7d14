import { checkSum } from '../../src/adapters/measure/check/checkSum';
import type { LogSelector } from '../../src/core/documents/logSelector';
import { logQueries } from '../../src/core/logql/logQueries';
import type { BucketAnswer } from '../../src/core/measure/bucket';
import type { LogIndicator } from '../../src/core/slo/slo';
import {
  answerOf,
  askedMs,
  counted,
  day0Ms,
  dayMs,
  hourMs,
  http,
  isFailed,
  latency,
  lines,
  minuteMs,
  nowMs,
  openEngine,
  ratio,
  requestLines,
  requests,
  streams,
  type Told,
  writeLines,
} from './logShop';
import { itWithLoki, type LogLine, lokiUrl, pushLines, runId } from './loki';

jest.setTimeout(60_000);

const many: LogLine[] = Array.from({ length: 600 }, (_, i) => ({
  atMs: day0Ms + i * minuteMs,
  line: `{"id":"u${i}"}`,
}));

beforeAll(async () => {
  await writeLines();
  if (lokiUrl !== undefined) {
    await pushLines({ job: `many-${runId}` }, many);
  }
}, 120_000);

async function load(indicator: LogIndicator, widthMs: number, fromMs: number, toMs: number): Promise<BucketAnswer> {
  const queries = logQueries(indicator, widthMs);
  let last: BucketAnswer | undefined;
  await openEngine().load(
    [{ dataSourceUid: 'loki', language: 'logql', widthMs, fromMs, toMs, queries }],
    { signal: new AbortController().signal },
    ([answer]) => (last = answer)
  );
  if (last === undefined) {
    throw new Error('no answer');
  }
  return last;
}

const valuesOf = (answer: BucketAnswer, role: 'bad' | 'good' | 'total', count: number) =>
  [...(answer.counts[role]?.[0]?.values ?? new Array<number>(count).fill(NaN))].map((value) =>
    value !== value ? 0 : value
  );

itWithLoki.each`
  width       | widthMs
  ${'1m'}     | ${minuteMs}
  ${'5m'}     | ${5 * minuteMs}
  ${'1h'}     | ${hourMs}
  ${'6h'}     | ${6 * hourMs}
  ${'1d'}     | ${dayMs}
`('counts what was pushed, bucket by bucket of $width', async ({ widthMs }) => {
  const toMs = Math.floor(nowMs / widthMs) * widthMs;
  const fromMs = widthMs === minuteMs ? toMs - 12 * hourMs : day0Ms - dayMs;
  const answer = await load(ratio, widthMs, fromMs, toMs);
  expect(answer.missing).toEqual([]);
  const expected = counted(requestLines, widthMs, fromMs, toMs);
  expect(valuesOf(answer, 'total', expected.length)).toEqual(expected);
  expect(valuesOf(answer, 'bad', expected.length)).toEqual(
    counted(requestLines.filter(isFailed), widthMs, fromMs, toMs)
  );
});

const all = requestLines;
const countOf = (test: (told: Told) => boolean) => all.filter(test).length;

itWithLoki.each`
  case                       | indicator                    | good
  ${'bad lines'}             | ${ratio}                     | ${countOf(({ status = 0 }) => status < 500)}
  ${'good: a number'}        | ${latency('ms', 250)}        | ${countOf(({ tookMs = 0 }) => tookMs <= 250)}
  ${'good: a length of time'} | ${latency('dur', '250ms')}  | ${countOf(({ tookMs = 0 }) => tookMs <= 250)}
`('$case: the figures are those of the lines', async ({ indicator, good }) => {
  const { figures } = await answerOf({ indicator });
  expect(figures.events).toEqual({ good, bad: all.length - good, total: all.length });
  expect(figures.sli).toBeCloseTo(good / all.length, 12);
  expect(figures.quality.flags.map(({ code }) => code).filter((code) => code !== 'edge-moved')).toEqual([
    'short-history',
  ]);
});

itWithLoki('a text that looks like a variable of Grafana stays the text', async () => {
  const event: LogSelector = { ...streams, lines: [{ op: '|=', value: 'waiting for $__interval' }] };
  const { figures } = await answerOf({ indicator: { ...ratio, event, total: streams } });
  const waiting = lines.filter(({ line }) => line.startsWith('waiting')).length;
  expect(waiting).toBeGreaterThan(0);
  expect(figures.events).toEqual({ good: lines.length - waiting, bad: waiting, total: lines.length });
});

itWithLoki('asks long windows in pieces of at most 30 days, and tells that its logs begin late', async () => {
  askedMs.length = 0;
  const { figures } = await answerOf({ indicator: ratio, window: { kind: 'rolling', durationMs: 90 * dayMs } });
  expect(figures.events).toMatchObject({ total: all.length });
  expect(figures.quality.coveredShare).toBeCloseTo((nowMs - day0Ms) / (90 * dayMs), 1);
  expect(figures.quality.flags).toContainEqual(expect.objectContaining({ code: 'short-history' }));
  expect(Math.max(...askedMs)).toBeLessThanOrEqual(30 * dayMs);
  expect(Math.max(...askedMs)).toBeGreaterThan(10 * dayMs);
});

itWithLoki('no line at all in the window is no data, though Loki answers', async () => {
  const nowhere: LogSelector = { ...streams, matchers: [{ label: 'job', op: '=', value: `nowhere-${runId}` }] };
  const { figures } = await answerOf({ indicator: { ...ratio, event: nowhere, total: nowhere } });
  expect([figures.status, figures.events]).toEqual(['no-data', 'no-data']);
});

itWithLoki('one query over the whole window says the same', async () => {
  const answer = await answerOf({ indicator: ratio });
  const check = await checkSum(http, answer, new AbortController().signal);
  expect(check).toMatchObject({ status: 'ready', value: { badOffRatio: 0, totalOffRatio: 0 } });
});

itWithLoki.each`
  limit                 | indicator                                                                                        | widthMs       | code
  ${'series'}           | ${{ ...ratio, groupBy: ['id'], event: { ...requests, matchers: [{ label: 'job', op: '=', value: `many-${runId}` }] }, total: { ...requests, matchers: [{ label: 'job', op: '=', value: `many-${runId}` }] } }} | ${dayMs}      | ${'too-many-series'}
  ${'length of a range'} | ${ratio}                                                                                         | ${40 * dayMs} | ${'range-too-long'}
  ${'an expression'}    | ${{ ...ratio, total: { ...streams, lines: [{ op: '|~', value: '(' }] } }}                        | ${hourMs}     | ${'bad-query'}
`('what Loki refuses is told: $limit', async ({ indicator, widthMs, code }) => {
  const toMs = Math.ceil(nowMs / widthMs) * widthMs;
  const { missing } = await load(
    indicator,
    widthMs,
    toMs - (widthMs === hourMs ? dayMs : Math.max(widthMs, 6 * dayMs)),
    toMs
  );
  expect(missing[0]?.problem).toMatchObject({ code, detail: expect.stringMatching(/\w/) });
});
