import { checkRecorded } from '../../src/adapters/measure/check/checkRecorded';
import { answerQuestions } from '../../src/adapters/measure/answers/answerQuestions';
import { BucketEngine } from '../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import type { BatchQuestion } from '../../src/adapters/measure/engine/queryTransport';
import { recordedFinder } from '../../src/adapters/measure/recorded/recordedFinder';
import { RecordedPresence } from '../../src/adapters/measure/recorded/recordedPresence';
import { dsQueryTransport } from '../../src/adapters/measure/transport/dsQueryTransport';
import type { Loadable } from '../../src/adapters/loadable';
import type { Events, SloAnswer } from '../../src/core/slo/answer';
import { recordedChecks } from '../../src/core/recorded/recordedChecks';
import { evaluate } from '../../src/core/slo/evaluate';
import type { Slo } from '../../src/core/slo/slo';
import { differsTooMuch } from '../../src/views/explain/recordedCheckLines';
import {
  dayMs,
  groupedSlo,
  hourMs,
  latencySlo,
  otherRules,
  ownRules,
  shopSlo,
  startRecordedShop,
} from './recorded/recordedShop';

/** Rules ran for two days and a half, but for two hours amid them. */
const holeMs = { from: 30 * hourMs, to: 28 * hourMs };
const sinceMs = 60 * hourMs;

/** Outages of 17 minutes begin and end amid five minutes: what happens in the one scrape between two is estimated. */
const mostOff = 0.03;

let shop: Awaited<ReturnType<typeof startRecordedShop>>;

beforeAll(async () => {
  shop = await startRecordedShop((nowMs) => [
    { fromMs: nowMs - sinceMs, toMs: nowMs - holeMs.from, files: [...ownRules, otherRules] },
    { fromMs: nowMs - holeMs.to, toMs: nowMs, files: [...ownRules, otherRules] },
  ]);
}, 180_000);

afterAll(() => shop.stop());

async function look(slo: Slo, withRecorded = true): Promise<{ answer: SloAnswer; asked: BatchQuestion[] }> {
  const asked: BatchQuestion[] = [];
  const transport = dsQueryTransport(shop.http);
  const engine = new BucketEngine({
    transport: (question, signal) => {
      asked.push(question);
      return transport(question, signal);
    },
    store: memoryChunkStore(undefined),
    scopeOf: () => '',
  });
  const never = () => new Promise<void>(() => undefined);
  const presence = new RecordedPresence({ http: shop.http, nowMs: Date.now, waitMs: never, storage: undefined });
  const parts = {
    engine,
    intervals: { of: async () => [30_000] },
    nowMs: () => shop.nowMs,
    evaluate,
    ...(withRecorded && { recorded: recordedFinder({ engine, presence }) }),
  };
  const { nowMs, uid } = shop;
  const range = { fromMs: nowMs - dayMs, toMs: nowMs };
  const question = { slo, dataSourceUid: uid, range, detail: 'page', budgetOverTime: false, pastPeriods: 0 } as const;
  const { signal } = new AbortController();
  let last: Loadable<SloAnswer> | undefined;
  await answerQuestions(parts, [question], { signal, reload: false, wholeOnly: false }, ([update]) => {
    last = update?.answer ?? last;
  });
  if (last?.status !== 'ready') {
    throw new Error(`no whole answer: ${JSON.stringify(last)}`);
  }
  return { answer: last.value, asked };
}

function eventsOf({ figures }: SloAnswer): Events {
  if (figures.events === 'no-data') {
    throw new Error('no data');
  }
  return figures.events;
}

const off = (counted: number, truth: number) => Math.abs(counted / truth - 1);

/** Hours of the window asked of recorded series. */
function recordedHours({ figures }: SloAnswer): number {
  const flag = figures.quality.flags.find(({ code }) => code === 'recorded');
  return flag?.code === 'recorded' ? flag.recordedMs / hourMs : 0;
}

it.each([
  { name: 'bad events', slo: shopSlo() },
  { name: 'groups', slo: groupedSlo },
  { name: 'a latency', slo: latencySlo },
  { name: 'Pyrra’s', slo: shopSlo({ recorded: { source: 'pyrra', name: 'shop-errors' } }) },
  {
    name: 'Pyrra’s of a latency',
    slo: shopSlo({ ...latencySlo, recorded: { source: 'pyrra', name: 'shop-latency' } }),
  },
])('$name: the same figures from recorded series and raw ones at the seams', async ({ slo }) => {
  const { answer } = await look(slo);
  const { answer: raw } = await look(slo, false);
  expect(recordedHours(raw)).toBe(0);
  // 58 hours are recorded; blocks of six hours in which something lacks, and the hours of now, are raw. How many those
  // are differs with the time of day.
  expect(recordedHours(answer)).toBeGreaterThanOrEqual(58 - 5 * 6 - 7);
  expect(recordedHours(answer)).toBeLessThanOrEqual(54);
  expect(off(eventsOf(answer).total, eventsOf(raw).total)).toBeLessThan(0.001);
  expect(off(eventsOf(answer).bad, eventsOf(raw).bad)).toBeLessThan(mostOff);
  // On full five minutes raw series cover a minute less than all of the window: no less is covered by recorded ones.
  expect(answer.figures.quality.coveredShare).toBe(raw.figures.quality.coveredShare);
  expect(raw.figures.quality.coveredShare).toBeGreaterThan(0.999);
  expect(answer.groups.map(({ labels }) => labels)).toEqual(raw.groups.map(({ labels }) => labels));
  answer.groups.forEach(({ events }, index) => {
    expect(off(events.bad, raw.groups[index]?.events.bad ?? NaN)).toBeLessThan(mostOff);
  });
});

it('explain says which intervals come from which, and they meet without a gap', async () => {
  const { answer } = await look(shopSlo());
  const { recorded, queries } = answer.explanation;
  expect(recorded).toMatchObject({ kind: 'used', source: 'headroom' });
  const ranges = recorded?.kind === 'used' ? recorded.ranges : [];
  const { nowMs } = shop;
  // A rule's first sample counts the five minutes before it.
  const slotMs = hourMs / 12;
  ranges.forEach(({ fromMs, toMs }) => {
    expect(fromMs).toBeGreaterThanOrEqual(nowMs - sinceMs - slotMs);
    expect(toMs <= nowMs - holeMs.from || fromMs >= nowMs - holeMs.to - slotMs).toBe(true);
  });
  expect(ranges).toHaveLength(2);
  const totals = queries.filter(({ role }) => role === 'total').sort((a, b) => a.range.fromMs - b.range.fromMs);
  totals.slice(1).forEach(({ range }, index) => expect(range.fromMs).toBe(totals[index]?.range.toMs));
  expect(
    totals.map(({ recorded: from, expr }) => (from === 'headroom') === expr.includes('headroom:slo_total'))
  ).not.toContain(false);
});

it('the mean of slices comes from Sloth’s ratios; how many events they had is not known', async () => {
  const method = { kind: 'ratio-timeslices', sliceMs: hourMs / 12 } as const;
  const { answer } = await look(shopSlo({ method, recorded: { source: 'sloth', name: 'shop-availability' } }));
  const { answer: raw } = await look(shopSlo({ method }), false);
  expect(recordedHours(answer)).toBeGreaterThan(24);
  expect(off(eventsOf(answer).total, eventsOf(raw).total)).toBe(0);
  expect(off(eventsOf(answer).bad, eventsOf(raw).bad)).toBeLessThan(mostOff);
  expect(answer.weighting).toBeUndefined();
  const { bad, timesMs } = { bad: answer.pictures.bad.values, timesMs: answer.pictures.bad.timesMs };
  const unknown = bad.filter((value) => Number.isNaN(value)).length;
  expect(unknown).toBeGreaterThan(0);
  expect(unknown).toBeLessThan(timesMs.length);
});

it.each([
  { case: 'turned off', changes: { recorded: { source: 'none' } }, why: 'turned-off' },
  { case: 'exact edges', changes: { precision: 'exact' }, why: 'exact-asked' },
  { case: 'first values counted', changes: { births: 'count' }, why: 'exact-asked' },
  {
    case: 'a budget of events from Sloth',
    changes: { recorded: { source: 'sloth', name: 'shop-availability' } },
    why: 'ratios-without-events',
  },
  {
    case: 'an SLI changed after its rules were written',
    changes: {
      indicator: {
        kind: 'ratio',
        given: 'bad',
        event: { metric: 'shop_requests_total', matchers: [{ label: 'code', op: '=', value: '404' }] },
        total: { metric: 'shop_requests_total', matchers: [] },
        groupBy: [],
      },
    },
    why: 'none-found',
  },
  { case: 'nobody’s Pyrra', changes: { recorded: { source: 'pyrra', name: 'nobody' } }, why: 'nothing-covered' },
] satisfies ReadonlyArray<{ case: string; changes: Partial<Slo>; why: string }>)(
  '$case: raw series alone, with the reason',
  async ({ changes, why }) => {
    const { answer, asked } = await look(shopSlo(changes));
    expect(answer.explanation.recorded).toMatchObject({ kind: 'raw', why });
    expect(recordedHours(answer)).toBe(0);
    const exprs = asked.flatMap(({ exprs: all }) => all).filter((expr) => !expr.includes('timestamp('));
    expect(exprs.filter((expr) => expr.includes(':increase5m') || expr.includes('slo:sli_error'))).toEqual([]);
  }
);

const codeOf = (value: string) => ({
  kind: 'ratio' as const,
  given: 'bad' as const,
  event: { metric: 'shop_requests_total', matchers: [{ label: 'code', op: '=~' as const, value }] },
  total: { metric: 'shop_requests_total', matchers: [] },
  groupBy: [],
});

it.each([
  { case: 'Headroom’s rules', slo: shopSlo(), differs: false },
  { case: 'a latency', slo: latencySlo, differs: false },
  { case: 'groups', slo: groupedSlo, differs: false },
  { case: 'Pyrra’s rules', slo: shopSlo({ recorded: { source: 'pyrra', name: 'shop-errors' } }), differs: false },
  {
    case: 'Sloth’s rules',
    slo: shopSlo({
      method: { kind: 'ratio-timeslices', sliceMs: hourMs / 12 },
      recorded: { source: 'sloth', name: 'shop-availability' },
    }),
    differs: false,
  },
  {
    case: 'Pyrra’s rules of half of the events',
    slo: shopSlo({ indicator: codeOf('5..'), recorded: { source: 'pyrra', name: 'shop-north' } }),
    differs: true,
  },
  {
    case: 'Sloth’s rules of other errors',
    slo: shopSlo({
      indicator: codeOf('4..|5..'),
      method: { kind: 'ratio-timeslices', sliceMs: hourMs / 12 },
      recorded: { source: 'sloth', name: 'shop-availability' },
    }),
    differs: true,
  },
])('$case against raw series over the last day: differs $differs', async ({ slo, differs }) => {
  const { signal } = new AbortController();
  const checks = recordedChecks(slo);
  const day = await checkRecorded(shop.http, { dataSourceUid: shop.uid, checks, atMs: quietMs() }, signal);
  if (day.status !== 'ready') {
    throw new Error(JSON.stringify(day));
  }
  for (const { what, recordedCount, rawCount } of day.value.differences) {
    expect({ what, recordedCount, rawCount }).toEqual({
      what,
      recordedCount: expect.any(Number),
      rawCount: expect.any(Number),
    });
  }
  const most = Math.max(...day.value.differences.map(({ offRatio = Infinity }) => Math.abs(offRatio)));
  if (differs) {
    expect(differsTooMuch(day.value)).toBe(true);
    expect(most).toBeGreaterThan(0.1);
  } else {
    expect(most).toBeLessThan(mostOff);
  }
});

/** A day without an outage at its ends, and in which the rules ran. */
function quietMs(): number {
  return Math.floor((shop.nowMs - 2 * hourMs) / 300_000) * 300_000;
}
