import { noData, type PeriodResult } from '../answer';
import { evaluateHistory } from '../evaluateHistory';
import { planQuestion } from '../planQuestion';
import { answersFor, dayAndNight, during, silentDuring, steady } from '../testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith } from '../testing/question';
import { answerComposite, compositeQuestion, type TestPart } from './testing/compositeQuestion';

const total = steady(100);
const calm: TestPart = { name: 'calm', counts: { total, bad: () => 0 } };
/** 360,000 of 259,200,000 events: 0.001389, at 99.9 % 1.389 budgets. */
const down: TestPart = {
  name: 'down',
  counts: { total, bad: during(100, NOW_MS - 240 * HOUR_MS, NOW_MS - 239 * HOUR_MS) },
};
const DOWN_SHARE = 1 / 720;
const leaking: TestPart = { name: 'leaking', counts: { total, bad: steady(0.05) } };

function answer(combine: 'weighted' | 'criticalPath', parts: TestPart[], ...rest: [object?, object?]) {
  return answerComposite(compositeQuestion(combine, parts, ...rest), parts);
}

it.each(['weighted', 'criticalPath'] as const)('%s of one part of the same target is that part', (combine) => {
  const counts = { total, bad: during(3, NOW_MS - 100 * HOUR_MS, NOW_MS - HOUR_MS) };
  const changes = { budgetOverTime: true, pastPeriods: 3 };
  const window = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'Europe/Berlin' };
  for (const slo of [{}, { window }] as const) {
    const { figures, pictures, history } = answer(combine, [{ name: 'only', counts }], slo, changes);
    const question = questionWith(slo as object, changes);
    const plan = planQuestion(question, CONTEXT);
    const own = evaluateHistory(question, plan, answersFor(plan, counts));
    expect(figures.spent).toBeCloseTo(Number(own.figures.spent), 9);
    expect(figures.sli).toBeCloseTo(Number(own.figures.sli), 12);
    expect(figures.burnRates.map(({ rate }) => Number(rate).toFixed(9))).toEqual(
      own.figures.burnRates.map(({ rate }) => Number(rate).toFixed(9))
    );
    const { status, basis, window: interval, asOfMs, exhaustion } = own.figures;
    expect(figures).toMatchObject({ status, basis, window: interval, asOfMs, exhaustion: { kind: exhaustion.kind } });
    for (const line of ['burnDown', 'budgetOverTime', 'sli'] as const) {
      expect(pictures[line]?.timesMs).toEqual(own.pictures[line]?.timesMs);
      pictures[line]?.values.forEach((value, i) => expect(value).toBeCloseTo(own.pictures[line]?.values[i] ?? NaN, 9));
    }
    const told = ({ period, result, target, basis: of }: PeriodResult) => ({ period, result, target, basis: of });
    expect(history).toHaveLength(4);
    expect(history.map(told)).toEqual(own.history.map(told));
  }
});

// Section 8: an hour of outage at night leaves 0.97927 by events, −0.38889 by time.
it.each`
  combine           | byEvents           | byTime
  ${'weighted'}     | ${1 - 0.02073 / 2} | ${1 - 1.38889 / 2}
  ${'criticalPath'} | ${0.97927}         | ${-0.38889}
`('$combine: by events and by time, beside a part that never fails', ({ combine, byEvents, byTime }) => {
  const nightMs = Date.UTC(2026, 10, 20, 2);
  const failing = { name: 'failing', counts: { total: dayAndNight, bad: during(1, nightMs, nightMs + HOUR_MS) } };
  const { weighting } = answer(combine, [failing, { name: 'calm', counts: { total: dayAndNight, bad: () => 0 } }]);
  expect(weighting?.byEvents).toMatchObject({ remaining: expect.closeTo(byEvents, 4), basis: 'window' });
  expect(weighting?.byTime).toMatchObject({ remaining: expect.closeTo(byTime, 4), basis: 'window' });
  expect(weighting?.biasRatio).toBeCloseTo(byEvents - byTime, 4);
});

it('without the figures of a part there is nothing by events and by time', () => {
  expect(answer('weighted', [calm, { name: 'gone', problem: 'document-missing' }]).weighting).toBeUndefined();
});

it('weighted: an outage of a part with a quarter of the weight spends a quarter of its own spend', () => {
  const { figures, pictures } = answer('weighted', [{ ...calm, weight: 3 }, down]);
  expect(figures.spent).toBeCloseTo(DOWN_SHARE / 0.001 / 4, 6);
  expect(pictures.burnDown.values.at(-1)).toBeCloseTo(Number(figures.remaining), 9);
  expect(figures.composite?.parts.map(({ shareOfSpend }) => shareOfSpend)).toEqual([0, 1]);
  expect(figures.composite?.bounds).toBeUndefined();
});

it('critical path: what is left lies between the bounds, which are all shown', () => {
  const { figures } = answer('criticalPath', [leaking, down], { target: 0.99 });
  const { best, worst } = figures.composite?.bounds ?? { best: undefined, worst: undefined };
  expect(figures.spent).toBeCloseTo((0.0005 + DOWN_SHARE - 0.0005 * DOWN_SHARE) / 0.01, 6);
  expect(best?.remaining).toBeCloseTo(1 - DOWN_SHARE / 0.01, 6);
  expect(worst?.remaining).toBeCloseTo(1 - (0.0005 + DOWN_SHARE) / 0.01, 6);
  expect(best?.sli).toBeCloseTo(1 - DOWN_SHARE, 6);
  const shares = figures.composite?.parts.map(({ shareOfSpend }) => Number(shareOfSpend)) ?? [];
  expect(shares[0]).toBeCloseTo(0.0005 / (0.0005 + DOWN_SHARE), 4);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

it('is asked in its own window, whatever the windows of its parts', () => {
  const week: TestPart = { ...down, slo: { window: { kind: 'rolling', durationMs: 7 * DAY_MS } } };
  expect(answer('weighted', [week]).figures.spent).toBeCloseTo(DOWN_SHARE / 0.001, 6);
});

it('parts that are counted in slices, and those of other widths, draw one line with the others', () => {
  const sliced: TestPart = { ...down, slo: { method: { kind: 'ratio-timeslices', sliceMs: 300_000 } } };
  const { figures, pictures } = answer('weighted', [calm, sliced]);
  expect(figures.spent).toBeCloseTo(DOWN_SHARE / 0.001 / 2, 4);
  expect(pictures.burnDown.values.at(-1)).toBeCloseTo(Number(figures.remaining), 4);
  expect(pictures.burnDown.values.every((value) => !Number.isNaN(value))).toBe(true);
});

it.each`
  case                               | lacking                                                                                                 | status
  ${'silent'}                        | ${{ name: 'gone' }}                                                                                     | ${'no-data'}
  ${'not there'}                     | ${{ name: 'gone', problem: 'slo-missing' }}                                                             | ${'not-known'}
  ${'a composite itself'}            | ${{ name: 'gone', problem: 'is-composite' }}                                                            | ${'not-known'}
  ${'silent for longer than agreed'} | ${{ name: 'gone', counts: { total: silentDuring(total, NOW_MS - 6 * HOUR_MS, NOW_MS), bad: () => 0 } }} | ${'no-data'}
`('a part that is $case: no figure, and it says of which', ({ lacking, status }) => {
  const { figures, pictures, history } = answer('weighted', [calm, lacking], {}, { pastPeriods: 2 });
  expect(figures).toMatchObject({ remaining: noData, spent: noData, sli: noData, status });
  expect(figures.burnRates.every(({ rate }) => rate === noData)).toBe(true);
  expect(pictures.burnDown.timesMs).toEqual([]);
  expect(pictures.projection).toBeUndefined();
  expect(history).toEqual([]);
  expect(figures.composite).toMatchObject({
    spentAtLeast: 0,
    parts: [{ state: 'counted' }, { displayName: expect.stringContaining('gone') }],
  });
});

it('what the known parts have spent alone is certain', () => {
  const lacking: TestPart = { name: 'gone', problem: 'document-missing' };
  const weighted = answer('weighted', [{ ...down, weight: 4 }, lacking]).figures;
  expect(weighted).toMatchObject({ remaining: noData, status: 'exhausted' });
  expect(weighted.composite?.spentAtLeast).toBeCloseTo((DOWN_SHARE / 0.001) * 0.8, 6);
  const path = answer('criticalPath', [down, leaking, lacking], { target: 0.99 }).figures;
  expect(path.status).toBe('not-known');
  expect(path.composite?.spentAtLeast).toBeCloseTo(DOWN_SHARE / 0.01, 6);
});

it('says whose data are thin', () => {
  const young: TestPart = {
    name: 'young',
    counts: { total: silentDuring(total, 0, NOW_MS - 10 * DAY_MS), bad: () => 0 },
  };
  const { quality } = answer('weighted', [calm, young]).figures;
  expect(quality.coveredShare).toBeCloseTo(1 / 3, 2);
  expect(quality.flags).toContainEqual({
    code: 'of-part',
    part: 'young',
    flag: expect.objectContaining({ code: 'short-history' }),
  });
});

it('burns fast where the parts together do, not where one of many does', () => {
  const burning: TestPart = { name: 'burning', counts: { total, bad: during(3, NOW_MS - HOUR_MS, NOW_MS) } };
  expect(answer('weighted', [burning, calm]).figures.status).toBe('burning-fast');
  expect(answer('weighted', [burning, { ...calm, weight: 9 }]).figures.status).not.toBe('burning-fast');
});
