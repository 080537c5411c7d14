import { steady } from '../testing/answers';
import { DAY_MS, NOW_MS } from '../testing/question';
import type { Slo } from '../slo';
import { answerComposite, compositeQuestion, type TestPart } from './testing/compositeQuestion';

const CHANGE_MS = NOW_MS - 10.02 * DAY_MS;
const changed = (before: number, now: number) => ({
  target: now,
  targets: [
    { fromMs: 0, target: before },
    { fromMs: CHANGE_MS, target: now },
  ],
});
const week = { kind: 'rolling', durationMs: 7 * DAY_MS } as const;
const month = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' } as const;
const counts = { total: steady(100), bad: steady(0.5) };
const method = { kind: 'ratio-timeslices', sliceMs: 300_000 } as const;
const parts: TestPart[] = [
  { name: 'stricter', slo: changed(0.99, 0.999), counts },
  { name: 'sliced', slo: { target: 0.95, method }, counts },
  { name: 'laxer', slo: changed(0.999, 0.98), counts },
];
const BAD_SHARE = 1 - 0.995 ** 3;

function lineOf(slo: Partial<Slo>, days: number) {
  const range = { fromMs: NOW_MS - days * DAY_MS, toMs: NOW_MS };
  const question = compositeQuestion('criticalPath', parts, slo, { budgetOverTime: true, range });
  const { timesMs, values } = answerComposite(question, parts).pictures.budgetOverTime ?? { timesMs: [], values: [] };
  return timesMs.map((ms, i) => ({ ms, left: values[i] ?? NaN }));
}

it('critical path: a change of the parts’ targets leaves their failures what they were', () => {
  const line = lineOf({ window: week, target: 0.99 }, 20);
  expect(line.length).toBeGreaterThan(100);
  line.forEach(({ left }) => expect(left).toBeCloseTo(1 - BAD_SHARE / 0.01, 6));
});

it('critical path: a rolling budget is judged by the composite’s target of the time', () => {
  const line = lineOf({ window: week, ...changed(0.98, 0.99) }, 20);
  const before = line.filter(({ ms }) => ms <= CHANGE_MS);
  expect(before.length).toBeGreaterThan(50);
  before.forEach(({ left }) => expect(left).toBeCloseTo(1 - BAD_SHARE / 0.02, 6));
  expect(line.at(-1)?.left).toBeCloseTo(1 - BAD_SHARE / 0.01, 6);
});

it('critical path: a period is judged by the target at its end', () => {
  const monthStart = new Date(NOW_MS).setUTCDate(1);
  const startMs = monthStart - (monthStart % DAY_MS);
  const left = (slo: Partial<Slo>) => lineOf({ window: month, ...slo }, 50).find(({ ms }) => ms === startMs)?.left;
  const moment = (now: number, fromMs: number) => ({
    target: now,
    targets: [
      { fromMs: 0, target: 0.97 },
      { fromMs, target: 0.98 },
    ],
  });
  expect(left(moment(0.98, startMs))).toBeCloseTo(1 - BAD_SHARE / 0.03, 6);
  expect(left(moment(0.98, startMs - DAY_MS))).toBeCloseTo(1 - BAD_SHARE / 0.02, 6);
});
