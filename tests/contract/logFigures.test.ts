import { answeringComposites } from '../../src/adapters/measure/answers/answeringComposites';
import { noData } from '../../src/core/slo/answer';
import { evaluateComposite } from '../../src/core/slo/composite/evaluateComposite';
import { evaluateHistory } from '../../src/core/slo/evaluateHistory';
import type { Exclusion, Treatment } from '../../src/core/slo/exclusions/exclusion';
import { sloWith } from '../../src/core/slo/testing/question';
import {
  answerOf,
  counted,
  day0Ms,
  dayMs,
  hourMs,
  isFailed,
  latency,
  logQuestion,
  minuteMs,
  nowMs,
  ratio,
  requestLines,
  type Told,
  writeLines,
} from './logShop';
import { itWithLoki } from './loki';

jest.setTimeout(60_000);

beforeAll(writeLines, 120_000);

/** A line on an edge belongs to what ends there. */
const within = (fromMs: number, toMs: number) => (line: Told) => line.atMs > fromMs && line.atMs <= toMs;
const eventsOf = (of: readonly Told[]) => {
  const bad = of.filter(isFailed).length;
  return { good: of.length - bad, bad, total: of.length };
};

const outage = within(day0Ms + dayMs + 433 * minuteMs, day0Ms + dayMs + 1_181 * minuteMs);
const during = requestLines.filter(outage);
const spared = during.filter(isFailed).length;
const all = eventsOf(requestLines);

function exclusion(treatment: Treatment): Exclusion {
  const time = {
    kind: 'once' as const,
    fromMs: day0Ms + dayMs + 433 * minuteMs,
    toMs: day0Ms + dayMs + 1_181 * minuteMs,
  };
  return { reason: 'maintenance', treatment, origin: 'slo', time };
}

itWithLoki.each`
  treatment    | expected
  ${'exclude'} | ${eventsOf(requestLines.filter((line) => !outage(line)))}
  ${'good'}    | ${{ good: all.good + spared, bad: all.bad - spared, total: all.total }}
  ${'freeze'}  | ${{ good: all.good, bad: all.bad - spared, total: all.total, frozen: spared }}
`('an exclusion from minute to minute: $treatment', async ({ treatment, expected }) => {
  expect(spared).toBeGreaterThan(0);
  const { figures } = await answerOf({ indicator: ratio, exclusions: [exclusion(treatment)] });
  expect(figures.events).toEqual(expected);
});

itWithLoki('slices of five minutes: those without a line are idle, those with too many bad ones are bad', async () => {
  const sliceMs = 5 * minuteMs;
  const endMs = Math.ceil(nowMs / sliceMs) * sliceMs;
  const total = counted(requestLines, sliceMs, day0Ms - hourMs, endMs);
  const bad = counted(requestLines.filter(isFailed), sliceMs, day0Ms - hourMs, endMs);
  const busy = total.filter((count) => count > 0).length;
  const isBad = (count: number, slice: number) => count > 0 && (bad[slice] ?? 0) / count > 0.5;
  const { figures } = await answerOf({
    indicator: ratio,
    method: { kind: 'timeslices', sliceMs, sliceTarget: 0.5 },
    missingData: 'bad',
  });
  const badSlices = total.filter(isBad).length;
  expect(figures.unit).toBe('slices');
  expect(figures.events).toEqual({
    good: expect.closeTo(busy - badSlices, 6),
    bad: expect.closeTo(badSlices, 6),
    total: expect.closeTo(busy, 6),
  });
});

itWithLoki('days of a zone with half hours', async () => {
  const zone = 'Asia/Kolkata';
  const window = { kind: 'calendar' as const, unit: 'day' as const, count: 1, anchor: '2026-01-01 00:00:00', zone };
  const { history } = await answerOf({ indicator: ratio, window }, { pastPeriods: 3 }, { by: evaluateHistory });
  const ended = history.filter(({ period }) => period.toMs <= nowMs);
  expect(ended.length).toBeGreaterThanOrEqual(3);
  for (const { period, events } of ended) {
    expect((period.fromMs + 5.5 * hourMs) % dayMs).toBe(0);
    expect(events).toEqual(eventsOf(requestLines.filter(within(period.fromMs, period.toMs))));
  }
});

itWithLoki('groups by a field of the lines', async () => {
  const { groups } = await answerOf({ indicator: { ...ratio, groupBy: ['method'] } }, { groups: {} });
  const found = Object.fromEntries(groups.map(({ labels, figures }) => [labels.method, figures.events]));
  const of = (method: string) => eventsOf(requestLines.filter(({ line }) => line.includes(`"${method}"`)));
  expect(found).toEqual({ POST: of('POST'), GET: of('GET') });
});

itWithLoki('parts of a composite', async () => {
  const refOf = (name: string) => ({ documentUid: 'shop', name });
  const indicators = { errors: ratio, slow: latency('ms', 750) };
  const parts = Object.entries(indicators).map(([name, indicator]) => {
    const { window: _, ...slo } = sloWith({ ref: refOf(name), displayName: name, indicator, target: 0.9 });
    return {
      ref: refOf(name),
      weight: 1,
      found: { slo: { ...slo, window: logQuestion({}).slo.window }, dataSourceUid: 'loki' },
    };
  });
  const { figures } = await answerOf(
    { indicator: { kind: 'composite', combine: 'weighted', parts, groupBy: [] } },
    { parts, dataSourceUid: '' },
    { asking: answeringComposites(evaluateComposite) }
  );
  const slow = requestLines.filter(({ tookMs = 0 }) => tookMs > 750).length;
  const spent = (bad: number) => bad / requestLines.length / 0.1;
  expect(figures.composite?.parts.map(({ state }) => state)).toEqual(['counted', 'counted']);
  expect(figures.spent === noData ? NaN : figures.spent).toBeCloseTo((spent(all.bad) + spent(slow)) / 2, 9);
});
