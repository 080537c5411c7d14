import type { BucketAnswer, SliRole } from '../measure/bucket';
import { noData, type SloAnswer, type SloQuestion } from './answer';
import { isWellCovered } from './coverage';
import { evaluateHistory as evaluate } from './evaluateHistory';
import { planQuestion } from './planQuestion';
import type { TimeWindow } from './slo';
import { answerFor, answersFor, type CountIn, during, groupFor, silentDuring, steady } from './testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith, ratioWith } from './testing/question';

const good = ratioWith({ given: 'good' });
const month: TimeWindow = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' };
const MINUTE_MS = 60_000;
const monthStartMs = Date.UTC(2026, 10, 1);
const monthEndMs = Date.UTC(2026, 11, 1);
const nothing: CountIn = () => undefined;

function ask(question: SloQuestion, roles: Partial<Record<SliRole, CountIn>>): SloAnswer {
  const plan = planQuestion(question, CONTEXT);
  return evaluate(question, plan, answersFor(plan, roles));
}

function codes(answer: SloAnswer): string[] {
  return answer.figures.quality.flags.map((flag) => flag.code);
}

describe('100 a second for 16 hours and 1 for 8 each day, 30 days at 99.9 %', () => {
  const dayStartMs = Date.UTC(2026, 10, 20);
  // Counted by the hour; every bucket is a whole number of hours or lies within one.
  const traffic: CountIn = (fromMs, toMs) => {
    let events = 0;
    for (let ms = fromMs; ms < toMs; ms += Math.min(HOUR_MS, toMs - fromMs)) {
      events += ((ms % DAY_MS < 8 * HOUR_MS ? 1 : 100) * Math.min(HOUR_MS, toMs - fromMs)) / 1000;
    }
    return events;
  };

  it.each`
    case                        | startMs                      | perSecond | remaining
    ${'a full outage at night'} | ${dayStartMs + 2 * HOUR_MS}  | ${1}      | ${0.97927}
    ${'the same hour at peak'}  | ${dayStartMs + 12 * HOUR_MS} | ${100}    | ${-1.07297}
  `('$case leaves $remaining', ({ startMs, perSecond, remaining }) => {
    for (const detail of ['page', 'overview'] as const) {
      const outage = during(perSecond, startMs, startMs + HOUR_MS);
      const { figures } = ask(questionWith({}, { detail }), { total: traffic, bad: outage });
      expect(figures.events).toMatchObject({ total: 173_664_000, bad: perSecond * 3600 });
      expect(figures.remaining).toBeCloseTo(remaining, 5);
      expect(figures.basis).toBe('window');
    }
  });
});

describe('missing data', () => {
  it('no bad series while total has data is no bad event, and never seen', () => {
    const answer = ask(questionWith(), { total: steady(10), bad: nothing });
    expect(answer.figures).toMatchObject({ sli: 1, remaining: 1, status: 'healthy' });
    expect(codes(answer)).toEqual(['bad-never-seen']);
  });

  it('a good selector that matches nothing is no figure', () => {
    const answer = ask(questionWith({ indicator: good }), { total: steady(10), good: nothing });
    expect(answer.figures).toMatchObject({ events: noData, sli: noData, remaining: noData, status: 'no-data' });
    expect(codes(answer)).toEqual(['good-matches-nothing']);
    expect(answer.pictures.sli.values.every(Number.isNaN)).toBe(true);
  });

  it('a good selector that matched before counts its silence as bad', () => {
    const lateMs = NOW_MS - 2 * HOUR_MS;
    const answer = ask(questionWith({ indicator: good }), {
      total: steady(10),
      good: silentDuring(steady(10), lateMs, NOW_MS),
    });
    expect(answer.figures.events).toMatchObject({ bad: 10 * 7200 });
    expect(answer.figures.status).toBe('exhausted');
  });

  it('no total is a gap, neither good nor bad', () => {
    const gapMs = NOW_MS - 10 * DAY_MS;
    const answer = ask(questionWith(), {
      total: silentDuring(steady(10), gapMs, gapMs + 3 * DAY_MS),
      bad: steady(0.001),
    });
    expect(answer.figures.events).toMatchObject({ total: 10 * 27 * 86_400 });
    expect(answer.figures.quality.coveredShare).toBeCloseTo(0.9, 6);
    expect(answer.pictures.sli.values.filter(Number.isNaN)).toHaveLength(72);
  });

  it.each([0, 7, 8, 14])(
    'an edge that moved is no gap: %s min past the hour all of a window is on record',
    (minutes) => {
      const nowMs = NOW_MS + minutes * MINUTE_MS;
      const question = questionWith({}, { range: { fromMs: nowMs - 30 * DAY_MS, toMs: nowMs } });
      const plan = planQuestion(question, { ...CONTEXT, nowMs });
      const { quality } = evaluate(question, plan, answersFor(plan, { total: steady(10), bad: steady(0.001) })).figures;
      expect(quality.coveredShare).toBe(1);
    }
  );

  it('nothing at all is no data', () => {
    const answer = ask(questionWith(), { total: nothing, bad: nothing });
    expect(answer.figures).toMatchObject({
      events: noData,
      spent: noData,
      status: 'no-data',
      exhaustion: { kind: 'unknown' },
    });
    expect(answer.figures.quality).toMatchObject({ coveredShare: 0, lastDataMs: undefined });
  });

  it('total 0 is no traffic: nothing spent, and said so', () => {
    const answer = ask(questionWith(), { total: steady(0), bad: nothing });
    expect(answer.figures).toMatchObject({ sli: noData, remaining: 1, status: 'healthy' });
    expect(codes(answer)).toContain('no-traffic');
  });

  it.each`
    hours  | status
    ${2.5} | ${'healthy'}
    ${4}   | ${'no-data'}
  `('silent for $hours of 3 hours allowed: $status', ({ hours, status }) => {
    const sinceMs = NOW_MS - hours * HOUR_MS;
    const answer = ask(questionWith(), { total: silentDuring(steady(10), sinceMs, Infinity), bad: steady(0.001) });
    expect(answer.figures.status).toBe(status);
    expect(codes(answer).includes('silent')).toBe(status === 'no-data');
  });

  it('a period that begins right now is full, but not where nobody knows of any event', () => {
    const question = questionWith({ window: month }, { range: { fromMs: monthStartMs - DAY_MS, toMs: monthStartMs } });
    expect(ask(question, { total: steady(10), bad: nothing }).figures).toMatchObject({
      remaining: 1,
      status: 'healthy',
    });
    expect(ask(question, { total: nothing, bad: nothing }).figures).toMatchObject({
      remaining: noData,
      status: 'no-data',
    });
  });

  it('an ended period of which a part is missing is neither met nor missed', () => {
    const question = questionWith({}, { pastPeriods: 2 });
    const plan = planQuestion(question, CONTEXT);
    const problem = { code: 'timeout' as const, detail: '' };
    const [, last] = plan.past;
    const answers = answersFor(plan, { total: steady(10), bad: nothing }).map((answer) => {
      const { fromMs, toMs, widthMs } = answer.request;
      const spoiled = last !== undefined && fromMs <= last.fromMs && toMs > last.fromMs;
      return spoiled ? { ...answer, missing: [{ fromMs, toMs: fromMs + widthMs, problem }] } : answer;
    });
    const { history } = evaluate(question, plan, answers);
    expect(history.map(({ result }) => result)).toEqual(['running', 'met', 'no-data']);
    expect(history[2]?.quality.flags.map(({ code }) => code)).toContain('partial');
  });

  it('bad events that are no number make a gap, not none', () => {
    const spoiled = (fromMs: number, toMs: number) => fromMs <= NOW_MS - DAY_MS && toMs > NOW_MS - DAY_MS;
    const { figures } = ask(questionWith(), {
      total: steady(10),
      bad: (fromMs, toMs) => (spoiled(fromMs, toMs) ? Infinity : 0),
    });
    expect(figures.events).toMatchObject({ bad: 0, total: 10 * (30 * 86_400 - 3_600) });
    expect(figures.quality.coveredShare).toBeCloseTo(1 - 1 / 720, 9);
  });

  it('records that begin late are told with what they cover', () => {
    const answer = ask(questionWith(), { total: silentDuring(steady(10), 0, NOW_MS - 15 * DAY_MS), bad: steady(0) });
    expect(answer.figures.quality.flags).toContainEqual({
      code: 'short-history',
      coveredMs: 15 * DAY_MS,
      windowMs: 30 * DAY_MS,
    });
  });

  it.each`
    gapDays | detail        | flags       | about
    ${1}    | ${'page'}     | ${[]}       | ${HOUR_MS}
    ${3}    | ${'page'}     | ${['gaps']} | ${HOUR_MS}
    ${1.25} | ${'overview'} | ${['gaps']} | ${6 * HOUR_MS}
    ${0.75} | ${'overview'} | ${[]}       | ${6 * HOUR_MS}
    ${20}   | ${'page'}     | ${['gaps']} | ${HOUR_MS}
  `('a gap of $gapDays days in the $detail is told: $flags', ({ gapDays, detail, flags, about }) => {
    const gapMs = Math.floor((NOW_MS - 25 * DAY_MS) / DAY_MS) * DAY_MS;
    const answer = ask(questionWith({}, { detail }), {
      total: silentDuring(steady(10), gapMs, gapMs + gapDays * DAY_MS),
      bad: steady(0.001),
    });
    expect(codes(answer)).toEqual(flags);
    expect(answer.figures.quality.bucketMs).toBe(about);
  });

  it('a late start of 3 % and gaps of 3 % are told together', () => {
    const beginMs = NOW_MS - 29.1 * DAY_MS;
    const total = silentDuring(silentDuring(steady(10), 0, beginMs), NOW_MS - 10 * DAY_MS, NOW_MS - 9.1 * DAY_MS);
    const answer = ask(questionWith(), { total, bad: steady(0.001) });
    expect(codes(answer)).toEqual(['gaps']);
    expect(isWellCovered(answer.figures.quality)).toBe(false);
  });

  it('more good than total is clamped and flagged', () => {
    const early = (fromMs: number, toMs: number) =>
      fromMs < NOW_MS - 29 * DAY_MS ? (toMs - fromMs) * 0.010_1 : (toMs - fromMs) * 0.01;
    const answer = ask(questionWith({ indicator: good }), { total: steady(10), good: early });
    expect(answer.figures.sli).toBe(1);
    expect(codes(answer)).toEqual(['clamped']);
  });

  it('more good than total by more than the budget is no figure', () => {
    const answer = ask(questionWith({ indicator: good }), { total: steady(10), good: steady(11) });
    expect(answer.figures).toMatchObject({ status: 'no-data', sli: noData, remaining: noData, spent: noData });
    expect(answer.figures.burnRates.map(({ rate }) => rate)).toEqual([noData, noData, noData]);
    const [flag] = answer.figures.quality.flags;
    expect(flag).toEqual({ code: 'good-exceeds-total', share: expect.closeTo(0.1, 9) });
  });

  it('bad events where there is no event at all are no figure', () => {
    const answer = ask(questionWith(), { total: steady(0), bad: steady(0.01) });
    expect(answer.figures).toMatchObject({ status: 'no-data', sli: noData, remaining: noData, spent: noData });
    expect(answer.figures.quality.flags).toEqual([{ code: 'bad-without-events', events: expect.any(Number) }]);
  });

  it('a bad event at the edge of a bucket without any is cut and flagged', () => {
    const onlyOnce = during(0.001, NOW_MS - 3 * HOUR_MS, NOW_MS - 2 * HOUR_MS);
    const total = silentDuring(steady(10), 0, 0);
    const idle: CountIn = (fromMs, toMs) =>
      fromMs >= NOW_MS - 3 * HOUR_MS && toMs <= NOW_MS - 2 * HOUR_MS ? 0 : total(fromMs, toMs);
    const answer = ask(questionWith(), { total: idle, bad: onlyOnce });
    expect(codes(answer)).toEqual(['clamped']);
    expect(answer.figures.remaining).toBe(1);
  });

  it('more good than total in a few last buckets does not hide that the budget burns', () => {
    const failing = during(10, NOW_MS - HOUR_MS, NOW_MS);
    const rough: CountIn = (fromMs, toMs) => {
      const failed = 0.3 * (failing(fromMs, toMs) ?? 0);
      const above = toMs === NOW_MS ? ((toMs - fromMs) / 1000) * 10 * 0.35 : 0;
      return ((toMs - fromMs) / 1000) * 10 - failed + above;
    };
    const answer = ask(questionWith({ indicator: good }), { total: steady(10), good: rough });
    expect(answer.figures.status).toBe('burning-fast');
    expect(answer.figures.burnRates.every(({ rate }) => rate !== noData)).toBe(true);
  });

  it('good that makes up for what was more is no figure either', () => {
    // 5 % too much in every other hour, 5 % too little in the others: as many as the total, and cut to 2.5 % bad.
    const wobbling: CountIn = (fromMs, toMs) => {
      const share = Math.floor(fromMs / HOUR_MS) % 2 === 0 ? 1.05 : 0.95;
      return ((toMs - fromMs) / 1000) * 10 * share;
    };
    const answer = ask(questionWith({ indicator: good }), { total: steady(10), good: wobbling });
    expect(answer.figures.sli).toBe(noData);
  });

  it('births are told, not counted', () => {
    const bornMs = NOW_MS - 5 * DAY_MS;
    const births: CountIn = (fromMs) => (fromMs === bornMs ? 7 : undefined);
    const answer = ask(questionWith(), { total: steady(10), bad: steady(0), births });
    expect(answer.figures.events).toMatchObject({ bad: 0 });
    expect(answer.figures.quality.flags).toContainEqual({ code: 'births-not-counted', upToEvents: 7 });
  });
});

describe('incomplete answers', () => {
  it('before anything is there all is loading', () => {
    const plan = planQuestion(questionWith(), CONTEXT);
    const { figures, pictures } = evaluate(questionWith(), plan, []);
    expect(figures.remaining).toBe(noData);
    expect(figures.quality.flags).toEqual([
      { code: 'partial', missing: [{ fromMs: plan.runs[0]?.fromMs, toMs: plan.asOfMs, problem: 'loading' }] },
    ]);
    expect(pictures.burnDown.values).toEqual([]);
  });

  it('what failed is told with its reason, and is no silence', () => {
    const question = questionWith();
    const plan = planQuestion(question, CONTEXT);
    const missing = [
      {
        fromMs: NOW_MS - 12 * HOUR_MS,
        toMs: NOW_MS,
        problem: { code: 'timeout' as const, detail: 'context deadline' },
      },
    ];
    const answers = answersFor(plan, { total: steady(10), bad: steady(0.005) }).map((answer) => ({
      ...answer,
      missing,
    }));
    const { figures } = evaluate(question, plan, answers);
    expect(figures.events).toMatchObject({ total: 10 * (30 * 24 - 12) * 3600 });
    expect(figures.quality.flags).toEqual([{ code: 'partial', missing }]);
    expect(figures.status).toBe('not-known');
    expect(figures.burnRates.map(({ rate }) => rate)).toEqual([noData, noData, noData]);
    expect(figures.exhaustion).toEqual({ kind: 'unknown' });
  });

  // 100 a second at 99.9 %: a steady 0.1 bad a second uses the whole budget.
  it.each`
    missing                                                         | badPerSecond | status
    ${{ fromMs: NOW_MS - 2 * DAY_MS, toMs: NOW_MS }}                | ${0.01}      | ${'not-known'}
    ${{ fromMs: NOW_MS - 10 * 60_000, toMs: NOW_MS }}               | ${0.01}      | ${'not-known'}
    ${{ fromMs: NOW_MS - 5 * HOUR_MS, toMs: NOW_MS - HOUR_MS }}     | ${0.01}      | ${'not-known'}
    ${{ fromMs: NOW_MS - 20 * DAY_MS, toMs: NOW_MS - 19 * DAY_MS }} | ${0.01}      | ${'not-known'}
    ${{ fromMs: NOW_MS - 20 * DAY_MS, toMs: NOW_MS - 19 * DAY_MS }} | ${0.09}      | ${'not-known'}
    ${{ fromMs: NOW_MS - 3 * DAY_MS, toMs: NOW_MS }}                | ${0.105}     | ${'not-known'}
    ${{ fromMs: NOW_MS - 3 * DAY_MS, toMs: NOW_MS }}                | ${0.12}      | ${'exhausted'}
    ${{ fromMs: NOW_MS - 20 * DAY_MS, toMs: NOW_MS - 19 * DAY_MS }} | ${0.12}      | ${'exhausted'}
    ${{ fromMs: NOW_MS - 50 * DAY_MS, toMs: NOW_MS - 40 * DAY_MS }} | ${0.01}      | ${'healthy'}
  `('missing $missing at $badPerSecond bad a second: $status', ({ missing, badPerSecond, status }) => {
    const problem = { code: 'timeout' as const, detail: '' };
    const question = questionWith({}, { pastPeriods: 1 });
    for (const detail of ['page', 'overview'] as const) {
      const plan = planQuestion({ ...question, detail }, CONTEXT);
      const answers = answersFor(plan, { total: steady(100), bad: steady(badPerSecond) }).map((answer) => ({
        ...answer,
        missing: [{ ...missing, problem }],
      }));
      expect(evaluate({ ...question, detail }, plan, answers).figures.status).toBe(status);
    }
  });

  it('burns fast where all that says so was read', () => {
    const plan = planQuestion(questionWith({ target: 0.995 }), CONTEXT);
    const bad = during(20, NOW_MS - HOUR_MS / 2, NOW_MS);
    const old = { fromMs: NOW_MS - 20 * DAY_MS, toMs: NOW_MS - 19 * DAY_MS, problem: 'loading' as const };
    const answers = answersFor(plan, { total: steady(100), bad }).map((answer) => ({ ...answer, missing: [old] }));
    expect(evaluate(questionWith({ target: 0.995 }), plan, answers).figures.status).toBe('burning-fast');
  });

  it('an answer that comes twice counts once, and a source that warns is heard once', () => {
    const question = questionWith();
    const plan = planQuestion(question, CONTEXT);
    const answers = answersFor(plan, { total: steady(10), bad: steady(0.005) }).map((a) => ({
      ...a,
      warnings: ['slow'],
    }));
    const once = evaluate(question, plan, answers).figures;
    expect(evaluate(question, plan, [...answers, ...answers]).figures).toEqual(once);
    expect(once.quality.flags).toEqual([{ code: 'warning', text: 'slow' }]);
  });
});

describe('pace', () => {
  it('lasts by the last six hours', () => {
    const { figures } = ask(questionWith(), { total: steady(100), bad: steady(0.05) });
    expect(figures.remaining).toBeCloseTo(0.5, 9);
    expect(figures.burnRates.map(({ lookbackMs }) => lookbackMs / HOUR_MS)).toEqual([1, 6, 72]);
    figures.burnRates.forEach(({ rate }) => expect(rate).toBeCloseTo(0.5, 6));
    expect(figures.exhaustion).toMatchObject({ kind: 'lasts', lookbackMs: 6 * HOUR_MS });
    // Half of the budget is what a window at this pace always holds.
    expect(figures.status).toBe('healthy');
  });

  it('burns fast: by the last hour', () => {
    const outage: CountIn = during(20, NOW_MS - HOUR_MS / 2, NOW_MS);
    const { figures, pictures } = ask(questionWith({ target: 0.99 }), { total: steady(100), bad: outage });
    expect(figures.status).toBe('at-risk'); // 10 % of one hour is a burn rate of 10: not urgent yet
    const { figures: worse } = ask(questionWith({ target: 0.995 }), { total: steady(100), bad: outage });
    expect(worse.status).toBe('burning-fast');
    expect(worse.exhaustion).toMatchObject({ kind: 'lasts', lookbackMs: HOUR_MS });
    expect(pictures.projection?.timesMs[0]).toBe(NOW_MS);
  });

  it('is at risk when the present pace outruns what leaves the window', () => {
    const recent: CountIn = during(0.3, NOW_MS - 5 * DAY_MS, NOW_MS);
    const { figures } = ask(questionWith(), { total: steady(100), bad: recent });
    expect(figures.remaining).toBeCloseTo(0.5, 6);
    expect(figures.status).toBe('at-risk');
  });
});

describe('a burn rate counts its lookback and no more', () => {
  const nowMs = NOW_MS + 29 * MINUTE_MS;
  const lookbacks = [
    { detail: 'page', index: 1, lookbackMs: 6 * HOUR_MS },
    { detail: 'overview', index: 1, lookbackMs: 6 * HOUR_MS },
    { detail: 'page', index: 2, lookbackMs: 72 * HOUR_MS },
    { detail: 'overview', index: 2, lookbackMs: 72 * HOUR_MS },
  ] as const;
  it.each(lookbacks)('$detail, $lookbackMs ms', ({ detail, index, lookbackMs }) => {
    const question = questionWith({}, { detail, range: { fromMs: nowMs - DAY_MS, toMs: nowMs } });
    const plan = planQuestion(question, { ...CONTEXT, nowMs });
    // Wide buckets of an hour begin three days ago within a fiftieth.
    const nearMs = detail === 'page' && index === 2 ? HOUR_MS / 2 : 15 * MINUTE_MS;
    const rateWith = (outageEndMs: number) => {
      const bad = during(10, outageEndMs - MINUTE_MS, outageEndMs);
      const answer = evaluate(question, plan, answersFor(plan, { total: steady(10), bad }));
      return answer.figures.burnRates[index];
    };
    expect(rateWith(nowMs - lookbackMs - nearMs)).toEqual({ lookbackMs, rate: 0 });
    const rate = (60 / (lookbackMs / 1000)) * 1000;
    expect(Number(rateWith(nowMs - lookbackMs + nearMs + MINUTE_MS)?.rate) / rate).toBeCloseTo(1, 1);
  });
});

describe('a running month', () => {
  const question = questionWith({ window: month });

  it('rests on the same hours of the four weeks before', () => {
    // Twice the traffic on days 0 to 3 of each seven.
    const traffic: CountIn = (fromMs, toMs) => {
      const rate = Math.floor(fromMs / DAY_MS) % 7 < 4 ? 20 : 10;
      return (rate * (toMs - fromMs)) / 1000;
    };
    let whole = 0;
    for (let ms = monthStartMs; ms < monthEndMs; ms += DAY_MS) {
      whole += traffic(ms, ms + DAY_MS) ?? 0;
    }
    const { figures } = ask(question, { total: traffic, bad: steady(0.005) });
    expect(figures.basis).toBe('forecast');
    expect(figures.window).toEqual({ fromMs: monthStartMs, toMs: monthEndMs });
    expect(figures.budgetEvents).toMatchObject({ total: expect.closeTo(whole, 0) });
  });

  it('goes on as it went where there is no history', () => {
    const { figures } = ask(question, { total: silentDuring(steady(10), 0, NOW_MS - 2 * DAY_MS), bad: steady(0) });
    const restDays = (monthEndMs - NOW_MS) / DAY_MS;
    expect(figures.budgetEvents).toMatchObject({ total: expect.closeTo(10 * 86_400 * (2 + restDays), 0) });
  });

  it('is projected to its end, beyond which the budget lasts', () => {
    const { figures, pictures } = ask(question, { total: steady(10), bad: steady(0.005) });
    expect(figures.remaining).toBeCloseTo(1 - 0.5 * (20.5 / 30), 6);
    expect(figures.exhaustion.kind).toBe('beyond-period');
    expect(pictures.projection?.timesMs).toEqual([NOW_MS, monthEndMs]);
    expect(pictures.projection?.values[1]).toBeCloseTo(0.5, 6);
    expect(pictures.ideal).toEqual({ timesMs: [monthStartMs, monthEndMs], values: [1, 0] });
  });

  it('equals its days', () => {
    const badUntil = (ms: number): number => ms / 5e4 + 100 * Math.sin(ms / 1e7);
    const roles = { total: steady(10), bad: (fromMs: number, toMs: number) => badUntil(toMs) - badUntil(fromMs) };
    const { events } = ask(question, roles).figures;
    const day: TimeWindow = { ...month, unit: 'day' };
    const range = { fromMs: NOW_MS - HOUR_MS, toMs: NOW_MS };
    const days = ask(questionWith({ window: day }, { pastPeriods: 20, range }), roles).history;
    expect(days).toHaveLength(21);
    const sum = (key: 'bad' | 'total'): number =>
      days.reduce((all, { events: one }) => all + (one === noData ? NaN : one[key]), 0);
    expect(events).toMatchObject({ total: expect.closeTo(sum('total'), 3), bad: expect.closeTo(sum('bad'), 3) });
  });
});

it('budget over time is what is left of the window that ends at each point', () => {
  const startMs = NOW_MS - 20 * DAY_MS;
  const bad = during(1, startMs, startMs + HOUR_MS);
  const line = ask(questionWith({}, { budgetOverTime: true }), { total: steady(10), bad }).pictures.budgetOverTime;
  const at = (ms: number): number => line?.values[line.timesMs.indexOf(ms)] ?? NaN;
  expect(at(startMs)).toBe(1);
  expect(at(startMs + HOUR_MS)).toBeCloseTo(1 - 3600 / 25_920, 9);
  expect(at(NOW_MS)).toBeCloseTo(1 - 3600 / 25_920, 9);
});

it('points of budget over time that rest on under 95 % of their window are a line of their own', () => {
  const beginMs = NOW_MS - 35 * DAY_MS;
  const total = silentDuring(steady(10), 0, beginMs);
  const { pictures } = ask(questionWith({}, { budgetOverTime: true }), { total, bad: steady(0.005) });
  const { budgetOverTime: whole, thinBudgetOverTime: thin } = pictures;
  const firstWholeMs = beginMs + 0.95 * 30 * DAY_MS;
  whole?.timesMs.forEach((ms, i) => {
    expect(Number.isNaN(whole.values[i] ?? NaN)).toBe(ms < firstWholeMs);
    expect(Number.isNaN(thin?.values[i] ?? NaN)).toBe(ms > firstWholeMs);
  });
  const all = ask(questionWith({}, { budgetOverTime: true }), { total: steady(10), bad: steady(0.005) });
  expect(all.pictures.thinBudgetOverTime).toBeUndefined();
});

it('a month is full again at its start in budget over time', () => {
  const bad = during(1, monthStartMs - 2 * HOUR_MS, monthStartMs - HOUR_MS);
  const question = questionWith({ window: month }, { budgetOverTime: true });
  const line = ask(question, { total: steady(10), bad }).pictures.budgetOverTime;
  const at = (ms: number): number => line?.values[line.timesMs.indexOf(ms)] ?? NaN;
  expect(at(monthStartMs)).toBeCloseTo(1 - 3600 / (31 * 864), 9);
  expect(at(monthStartMs + HOUR_MS)).toBe(1);
});

it('charts of a short range are finer than the burn-down', () => {
  const range = { fromMs: NOW_MS - 6 * HOUR_MS, toMs: NOW_MS };
  const { pictures } = ask(questionWith({}, { range }), { total: steady(10), bad: steady(0.1) });
  expect(pictures.bad.timesMs).toHaveLength(72);
  // Steady traffic is a flat line, though buckets of 5 minutes lie on tiles of 2.
  expect(pictures.bad.values.every((aMinute) => Math.abs(aMinute - 6) < 1e-6)).toBe(true);
  expect(pictures.burnDown.timesMs).toHaveLength(721);
});

it('burn-down begins full and ends at what is left', () => {
  const { figures, pictures } = ask(questionWith(), { total: steady(10), bad: steady(0.004) });
  expect(pictures.burnDown.timesMs[0]).toBe(NOW_MS - 30 * DAY_MS);
  expect(pictures.burnDown.values[0]).toBe(1);
  expect(pictures.burnDown.timesMs.at(-1)).toBe(NOW_MS);
  expect(pictures.burnDown.values.at(-1)).toBeCloseTo(Number(figures.remaining), 9);
  const fallen = pictures.burnDown.values.every((value, i, all) => i === 0 || value <= (all[i - 1] ?? 0));
  expect(fallen).toBe(true);
});

it('history tells met and missed, newest first, after the window that ends now', () => {
  const bad = during(10, NOW_MS - 50 * DAY_MS, NOW_MS - 49 * DAY_MS);
  const total = silentDuring(steady(10), 0, NOW_MS - 90 * DAY_MS);
  const { history, figures } = ask(questionWith({}, { pastPeriods: 3 }), { total, bad });
  expect(history.map(({ result }) => result)).toEqual(['running', 'missed', 'met', 'no-data']);
  expect(history[0]).toMatchObject({ period: figures.window, remaining: figures.remaining, events: figures.events });
});

it('an ended period is judged by the target of its end, later ones do not rewrite it', () => {
  // 0.05 % fails all the time: within 99.9 %, not within 99.99 %.
  const change = NOW_MS - 45 * DAY_MS;
  const targets = [
    { fromMs: NOW_MS - 300 * DAY_MS, target: 0.999 },
    { fromMs: change, target: 0.9999 },
  ];
  const roles = { total: steady(100), bad: steady(0.05) };
  const { history } = ask(questionWith({ target: 0.99, targets }, { pastPeriods: 3 }), roles);
  expect(history.map(({ target, result }) => [target, result])).toEqual([
    [0.99, 'running'],
    [0.9999, 'missed'],
    [0.999, 'met'],
    [0.999, 'met'],
  ]);
});

it('each group says how much of the window it rests on, and that good was more than total', () => {
  const question = questionWith({ indicator: ratioWith({ groupBy: ['region'], given: 'good' }) }, { groups: {} });
  const plan = planQuestion(question, CONTEXT);
  const young = (rate: number) => silentDuring(steady(rate), 0, NOW_MS - 10 * DAY_MS);
  const answers = plan.requests.map((request): BucketAnswer => ({
    ...answerFor(request, {}),
    counts: {
      total: [groupFor(request, { region: 'old' }, steady(30)), groupFor(request, { region: 'young' }, young(10))],
      good: [groupFor(request, { region: 'old' }, steady(29)), groupFor(request, { region: 'young' }, young(11))],
    },
  }));
  const { groups } = evaluate(question, plan, answers);
  const qualityIn = (region: string) => groups.find(({ labels }) => labels.region === region)?.figures.quality;
  expect(qualityIn('old')).toMatchObject({ coveredShare: 1, flags: [] });
  expect(qualityIn('young')?.coveredShare).toBeCloseTo(1 / 3, 2);
  expect(qualityIn('young')?.flags.map(({ code }) => code)).toEqual(['short-history', 'good-exceeds-total']);
  expect(groups.map(({ labels, figures: { sli } }) => [labels.region, sli])).toEqual([
    ['old', 29 / 30],
    ['young', noData],
  ]);
});

it('groups come worst first, silent ones left out', () => {
  const question = questionWith({ indicator: ratioWith({ groupBy: ['region'] }) }, { groups: {} });
  const plan = planQuestion(question, CONTEXT);
  const answers = plan.requests.map((request): BucketAnswer => ({
    ...answerFor(request, {}),
    counts: {
      total: [groupFor(request, { region: 'eu' }, steady(30)), groupFor(request, { region: 'us' }, steady(10))],
      bad: [groupFor(request, { region: 'us' }, steady(0.02)), groupFor(request, { region: 'moon' }, steady(0))],
    },
  }));
  const { groups, figures } = evaluate(question, plan, answers);
  expect(groups.map(({ labels }) => labels.region)).toEqual(['us', 'eu']);
  expect(groups[0]?.figures.remaining).toBeCloseTo(-1, 6);
  expect(groups[1]?.figures.remaining).toBe(1);
  expect(
    groups.reduce((sum, { figures: { events } }) => sum + (events === noData ? NaN : events.total), 0)
  ).toBeCloseTo(figures.events === noData ? NaN : figures.events.total, 3);
});
