import { checkRecorded } from '../../src/adapters/measure/check/checkRecorded';
import type { BatchQuestion } from '../../src/adapters/measure/engine/queryTransport';
import type { Events, SloAnswer } from '../../src/core/slo/answer';
import { floorTo } from '../../src/core/measure/align';
import { recordedChecks } from '../../src/core/recorded/recordedChecks';
import type { Slo } from '../../src/core/slo/slo';
import { differsTooMuch } from '../../src/views/explain/recordedCheckLines';
import { askShop } from './recorded/askShop';
import { hourMs, minuteMs } from './recorded/recordedPrometheus';
import { startRecordedShop } from './recorded/recordedShop';
import { groupedBy, groupedSlo, latencySlo, otherRules, ownRules, shopSlo } from './recorded/shopSlo';
import { samplesRead } from './recorded/samplesRead';

/** Rules ran for two days and a half, but for two hours amid them. */
const holeMs = { from: 30 * hourMs, to: 28 * hourMs };
const sinceMs = 60 * hourMs;

/** Outages of 17 minutes begin and end amid five minutes: what happens in the one scrape between two is estimated. */
const mostOff = 0.03;

let shop: Awaited<ReturnType<typeof startRecordedShop>>;

beforeAll(async () => {
  shop = await startRecordedShop((nowMs) => [
    { fromMs: nowMs - sinceMs, toMs: nowMs - holeMs.from, files: [...ownRules, otherRules] },
    // As long as the raw series, however long the tests take: recorded ones are there where they are written now.
    { fromMs: nowMs - holeMs.to, toMs: nowMs + 10 * minuteMs, files: [...ownRules, otherRules] },
  ]);
}, 180_000);

afterAll(() => shop.stop());

async function look(slo: Slo, withRecorded = true, nowMs = shop.nowMs): ReturnType<ReturnType<typeof askShop>> {
  return askShop(shop, { withRecorded, nowMs })(slo);
}

function eventsOf({ figures }: Pick<SloAnswer, 'figures'>): Events {
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

const blockMs = 6 * hourMs;
const slotMs = 5 * minuteMs;

/** Hours of the window, up to the narrow buckets of the last hour, in blocks in which rules ran all the time. */
function wholeBlockHours(nowMs: number): number {
  const asOfMs = floorTo(nowMs, 2 * minuteMs);
  // A rule's first sample counts the five minutes before it, and comes up to a minute late.
  const early = 4 * minuteMs;
  const stretches = [
    [shop.nowMs - sinceMs - early, shop.nowMs - holeMs.from],
    [shop.nowMs - holeMs.to - early, asOfMs - 10 * minuteMs],
  ] as const;
  // Where wide buckets of five minutes and narrow ones of two have an edge together.
  const wideToMs = floorTo(asOfMs - hourMs, 10 * minuteMs);
  const lengths = stretches.map(([fromMs, toMs]) =>
    Math.max(0, Math.min(wideToMs, floorTo(toMs, blockMs)) + floorTo(-fromMs, blockMs))
  );
  return lengths.reduce((sum, length) => sum + length, 0) / hourMs;
}

it.each(Array.from({ length: 17 }, (_, i) => i * 225))(
  'recorded series are taken as far as they reach, %i s before now',
  async (seconds) => {
    const nowMs = shop.nowMs - seconds * 1000;
    const { answer } = await look(shopSlo(), true, nowMs);
    expect(recordedHours(answer)).toBe(wholeBlockHours(nowMs));
  }
);

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
  // 58 hours are recorded; blocks of six hours in which something lacks, and the hours of now, are raw.
  expect(recordedHours(answer)).toBeGreaterThanOrEqual(58 - 3 * 6 - 7);
  expect(recordedHours(answer)).toBe(wholeBlockHours(shop.nowMs));
  expect(off(eventsOf(answer).total, eventsOf(raw).total)).toBeLessThan(0.001);
  expect(off(eventsOf(answer).bad, eventsOf(raw).bad)).toBeLessThan(mostOff);
  // On full five minutes raw series cover a minute less than all of the window: no less is covered by recorded ones.
  expect(answer.figures.quality.coveredShare).toBe(raw.figures.quality.coveredShare);
  expect(raw.figures.quality.coveredShare).toBeGreaterThan(0.999);
  expect(answer.groups.map(({ labels }) => labels)).toEqual(raw.groups.map(({ labels }) => labels));
  answer.groups.forEach((group, index) => {
    const rawGroup = raw.groups[index];
    expect(off(eventsOf(group).bad, rawGroup ? eventsOf(rawGroup).bad : NaN)).toBeLessThan(mostOff);
  });
});

it('explain says which intervals come from which, and they meet without a gap', async () => {
  const { answer } = await look(shopSlo());
  const { recorded, queries } = answer.explanation;
  expect(recorded).toMatchObject({ kind: 'used', source: 'headroom' });
  const ranges = recorded?.kind === 'used' ? recorded.ranges : [];
  const { nowMs } = shop;
  // A rule's first sample counts the five minutes before it.
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

const finds = ({ exprs }: BatchQuestion) => exprs.some((expr) => expr.includes('timestamp('));

it('what finds them reads less than they do themselves, and less than a tenth of what they spare', async () => {
  const { asked } = await look(groupedSlo);
  const { asked: rawAsked } = await look(groupedSlo, false);
  const isRecorded = (expr: string) => expr.includes(':increase5m');
  const counted = asked.filter((question) => !finds(question));
  const recorded = counted.map((question) => ({ ...question, exprs: question.exprs.filter(isRecorded) }));
  const samples = (questions: readonly BatchQuestion[]) => samplesRead(shop.prometheusUrl, questions);
  const findSamples = await samples(asked.filter(finds));
  expect(findSamples).toBeGreaterThan(0);
  expect(findSamples).toBeLessThan(await samples(recorded));
  expect(findSamples).toBeLessThan(((await samples(rawAsked)) - (await samples(counted))) / 10);
});

it('one query finds them, and what has settled is not looked for again', async () => {
  const ask = askShop(shop, { withRecorded: true, nowMs: shop.nowMs });
  const slo = shopSlo({ indicator: groupedSlo.indicator, ref: groupedSlo.ref });
  const first = (await ask(slo)).asked.filter(finds);
  expect(first.map(({ exprs }) => exprs.length)).toEqual([1]);
  const second = (await ask(slo)).asked.filter(finds);
  expect(second).toEqual([]);
});

it('what is nowhere whole is not looked for again either', async () => {
  const ask = askShop(shop, { withRecorded: true, nowMs: shop.nowMs });
  const slo = shopSlo({ recorded: { source: 'pyrra', name: 'nobody' } });
  expect((await ask(slo)).asked.filter(finds)).toHaveLength(1);
  expect((await ask(slo)).asked.filter(finds)).toEqual([]);
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
  {
    case: 'groups that Pyrra’s rules do not tell apart',
    changes: { indicator: groupedSlo.indicator, recorded: { source: 'pyrra', name: 'shop-errors' } },
    why: 'nothing-covered',
  },
  {
    case: 'groups by a label of the rules themselves',
    changes: { indicator: groupedBy('slo') },
    why: 'groups-not-recorded',
  },
  {
    case: 'groups from Sloth',
    changes: {
      indicator: groupedBy('region'),
      method: { kind: 'ratio-timeslices', sliceMs: slotMs },
      recorded: { source: 'sloth', name: 'shop-availability' },
    },
    why: 'groups-not-recorded',
  },
  { case: 'nobody’s Pyrra', changes: { recorded: { source: 'pyrra', name: 'nobody' } }, why: 'nothing-covered' },
] satisfies ReadonlyArray<{ case: string; changes: Partial<Slo>; why: string }>)(
  '$case: raw series alone, with the reason',
  async ({ changes, why }) => {
    const { answer, asked } = await look(shopSlo(changes));
    expect(answer.explanation.recorded).toMatchObject({ kind: 'raw', why });
    expect(recordedHours(answer)).toBe(0);
    const exprs = asked.filter((question) => !finds(question)).flatMap(({ exprs: all }) => all);
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
