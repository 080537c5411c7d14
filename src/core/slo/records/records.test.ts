import fc from 'fast-check';
import type { Resource } from '../../documents/resource';
import type { PeriodResult, QualityFlag, SloAnswer, SloQuestion } from '../answer';
import { evaluateHistory } from '../evaluateHistory';
import { planQuestion } from '../planQuestion';
import type { Slo } from '../slo';
import { answersFor, type CountIn, during, silentDuring, steady } from '../testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith, sloWith } from '../testing/question';
import { newRecords, periodsToRecord } from './newRecords';
import { recordsOf } from './periodRecords';
import { withRecords } from './withRecords';
import { withTargetsOnRecord } from './withTargetsOnRecord';

const month = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' } as const;
const OCTOBER_MS = Date.UTC(2026, 9, 1);
const slo = sloWith({
  window: month,
  targets: [
    { fromMs: 0, target: 0.99 },
    { fromMs: OCTOBER_MS + DAY_MS, target: 0.999 },
  ],
});

type Answer = Pick<SloAnswer, 'figures' | 'history' | 'exclusions'>;

function answerWith(
  total: CountIn,
  bad: CountIn = during(1, OCTOBER_MS, OCTOBER_MS + DAY_MS),
  { exclusions, warnings = [] }: { exclusions?: SloQuestion['exclusions']; warnings?: string[] } = {}
): SloAnswer {
  const question = questionWith(slo, { pastPeriods: 6, widestMs: HOUR_MS, ...(exclusions && { exclusions }) });
  const plan = planQuestion(question, CONTEXT);
  const answers = answersFor(plan, { bad, total }).map((answer) => ({ ...answer, warnings }));
  return evaluateHistory(question, plan, answers);
}

const historyWith = (...given: Parameters<typeof answerWith>) => answerWith(...given).history;

function historyOf(of: Slo, total: CountIn): readonly PeriodResult[] {
  const question = questionWith(of, { pastPeriods: 2, widestMs: HOUR_MS });
  const plan = planQuestion(question, CONTEXT);
  const bad = during(1, OCTOBER_MS, OCTOBER_MS + DAY_MS);
  return evaluateHistory(question, plan, answersFor(plan, { bad, total })).history;
}

function record(answer: Answer, resources: readonly Resource[] = []): Resource[] {
  return newRecords(slo, periodsToRecord(slo, resources, NOW_MS, 6), answer, resources, NOW_MS);
}

it('writes down what each period came to, by the target in force at its end', () => {
  const [october, september] = record(answerWith(steady(10)));
  expect(october).toEqual({
    apiVersion: 'headroom/v1',
    kind: 'PeriodRecord',
    metadata: { name: 'availability-2026-10-01-2026-11-01' },
    spec: {
      slo: 'availability',
      from: '2026-10-01T00:00:00.000Z',
      to: '2026-11-01T00:00:00.000Z',
      target: 0.999,
      counted: 'events',
      good: 26_697_600,
      bad: 86_400,
      total: 26_784_000,
      coveredShare: 1,
      recordedAt: '2026-11-21T12:00:00.000Z',
    },
  });
  expect(september?.spec).toMatchObject({ target: 0.99, bad: 0 });
});

it('what is on record is not written again, whatever it says', () => {
  const first = record(answerWith(steady(10)));
  expect(first).toHaveLength(6);
  expect(record(answerWith(steady(20)), first)).toEqual([]);
});

it('a period whose last hours may still be backfilled waits', () => {
  const at = (days: number) => periodsToRecord(slo, [], Date.UTC(2026, 10, 1) + days * DAY_MS, 2);
  expect(at(1).map(({ fromMs }) => fromMs)).toEqual([Date.UTC(2026, 8, 1)]);
  expect(at(2).map(({ fromMs }) => fromMs)).toEqual([OCTOBER_MS, Date.UTC(2026, 8, 1)]);
});

it('a rolling window has no periods to write down', () => {
  expect(periodsToRecord(sloWith(), [], NOW_MS, 6)).toEqual([]);
});

it('nothing is written of a period with gaps, before the data, or of which a part failed', () => {
  const gaps = silentDuring(steady(10), OCTOBER_MS + 5 * DAY_MS, OCTOBER_MS + 8 * DAY_MS);
  expect(record(answerWith(gaps)).map(({ metadata }) => metadata.name)).not.toContain(
    'availability-2026-10-01-2026-11-01'
  );
  const late = silentDuring(steady(10), 0, OCTOBER_MS);
  expect(record(answerWith(late))).toHaveLength(1);
  const whole = answerWith(steady(10));
  const flagged = (flag: QualityFlag) =>
    whole.history.map((result): PeriodResult => ({ ...result, quality: { ...result.quality, flags: [flag] } }));
  expect(record({ ...whole, history: flagged({ code: 'bad-never-seen' }) })).toHaveLength(6);
  expect(record({ ...whole, history: flagged({ code: 'partial', missing: [] }) })).toEqual([]);
  expect(record({ ...whole, history: flagged({ code: 'exclusions-unread', detail: 'slow' }) })).toEqual([]);
});

it('nothing is written where a warning says that parts may be missing; remarks about the query do not matter', () => {
  const october = during(1, OCTOBER_MS, OCTOBER_MS + DAY_MS);
  expect(record(answerWith(steady(10), october, { warnings: ['a store did not answer'] }))).toEqual([]);
  expect(
    record(answerWith(steady(10), october, { warnings: ['PromQL info: metric might not be a counter'] }))
  ).toHaveLength(6);
});

it('counts are those with exclusions, and how many were applied is written beside them', () => {
  const time = { kind: 'once', fromMs: OCTOBER_MS, toMs: OCTOBER_MS + DAY_MS } as const;
  const [october, september] = record(
    answerWith(steady(10), undefined, {
      exclusions: [{ time, reason: 'a move', treatment: 'exclude', origin: 'annotation' }],
    })
  );
  expect(october?.spec).toMatchObject({ bad: 0, total: 25_920_000, coveredShare: 1, exclusions: 1 });
  expect(september?.spec).not.toHaveProperty('exclusions');
});

it('names are by the days of the zone', () => {
  const berlin = sloWith({ window: { ...month, zone: 'Europe/Berlin' } });
  const question = questionWith(berlin, { pastPeriods: 1 });
  const plan = planQuestion(question, CONTEXT);
  const answer = evaluateHistory(question, plan, answersFor(plan, { total: steady(10), bad: steady(0) }));
  const [october] = newRecords(berlin, periodsToRecord(berlin, [], NOW_MS, 1), answer, [], NOW_MS);
  expect(october).toMatchObject({
    metadata: { name: 'availability-2026-10-01-2026-11-01' },
    spec: { from: '2026-09-30T22:00:00.000Z', to: '2026-10-31T23:00:00.000Z', total: 10 * 745 * 3600 },
  });
});

it('names are told apart where long names are cut', () => {
  const long = sloWith({ window: month, ref: { documentUid: 'd', name: 'a'.repeat(63) } });
  const wanted = periodsToRecord(long, [], NOW_MS, 6);
  const names = newRecords(long, wanted, answerWith(steady(10)), [], NOW_MS).map(({ metadata }) => metadata.name);
  expect(new Set(names).size).toBe(6);
  expect(names.every((name) => name.length <= 63)).toBe(true);
});

describe('a history', () => {
  const answer = answerWith(steady(10));
  const whole = answer.history;
  const resources = record(answer);
  const { records } = recordsOf(resources, 'availability');
  const gone = historyWith(silentDuring(steady(10), 0, OCTOBER_MS + 20 * DAY_MS));

  it('whose data are gone is read from its records, and says so', () => {
    const october = withRecords(gone, records, slo).find(({ period }) => period.fromMs === OCTOBER_MS);
    expect(october).toMatchObject({
      result: 'missed',
      target: 0.999,
      events: { good: 26_697_600, bad: 86_400, total: 26_784_000 },
      remaining: expect.closeTo(1 - 86_400 / 26_784, 9),
      record: { recordedAtMs: NOW_MS, unit: 'events', exclusions: 0 },
    });
    expect(withRecords(gone, records, slo).map(({ result }) => result)).toEqual(whole.map(({ result }) => result));
  });

  it('without records has no data there', () => {
    expect(
      withRecords(gone, [], slo)
        .map(({ result }) => result)
        .slice(2)
    ).toEqual(Array(5).fill('no-data'));
    expect(withRecords(gone, recordsOf(resources, 'latency').records, slo)).toEqual(gone);
  });

  it('whose data are there is read from them, and judged by the list of targets where that dates the period', () => {
    const others = records.map((one) => ({ ...one, target: 0.5, events: { good: 0, bad: 1, total: 1 } }));
    expect(withRecords(whole, others, slo)).toEqual(whole);
  });

  // Else a target that was changed in a file would turn a period that was missed into one that was met, and back once its
  // data are gone. October: 86,400 of 26,784,000 events bad, of which 99.9 % allows 26,784, and 99 % ten times as many.
  it('whose data are there is judged by its record where no list dates it', () => {
    const undated = sloWith({ window: month, target: 0.99 });
    const [october] = records.filter(({ period }) => period.fromMs === OCTOBER_MS);
    const edited = withTargetsOnRecord(undated, october ? [october] : []);
    const octoberOf = (of: Slo, total: CountIn) =>
      withRecords(historyOf(of, total), records, of).find(({ period }) => period.fromMs === OCTOBER_MS);
    expect(octoberOf(undated, steady(10))).toMatchObject({
      result: 'met',
      target: 0.99,
      remaining: expect.closeTo(1 - 86_400 / 267_840, 9),
    });
    const judged = { result: 'missed', target: 0.999, remaining: expect.closeTo(1 - 86_400 / 26_784, 9) };
    expect(octoberOf(edited, steady(10))).toMatchObject({
      ...judged,
      targetRecordedAtMs: NOW_MS,
      // 26,784 bad events, one a second, are there after 7.44 hours.
      exhaustedAtMs: OCTOBER_MS + 8 * HOUR_MS,
    });
    expect(octoberOf(edited, silentDuring(steady(10), 0, Date.UTC(2026, 10, 1)))).toMatchObject(judged);
    const [running] = historyOf(edited, steady(10));
    expect(running).toMatchObject({ result: 'running', target: 0.99 });
  });

  it('a period all of which is excluded later has no result, and is not read from its record', () => {
    const exclusions = [
      {
        time: { kind: 'once', fromMs: OCTOBER_MS, toMs: Date.UTC(2026, 10, 1) },
        reason: 'a mistake in the metric',
        treatment: 'exclude',
        origin: 'slo',
      },
    ] as const;
    const octoberOf = (total: CountIn) =>
      withRecords(historyWith(total, undefined, { exclusions }), records, slo).find(
        ({ period }) => period.fromMs === OCTOBER_MS
      );
    for (const total of [steady(10), silentDuring(steady(10), 0, Date.UTC(2026, 10, 1))]) {
      expect(octoberOf(total)).toMatchObject({ result: 'no-data', remaining: 'no-data' });
      expect(octoberOf(total)).not.toHaveProperty('record');
    }
  });

  it('a record that cannot be read is named, the others are there', () => {
    const [first, ...rest] = resources;
    const broken = [{ ...first, spec: { ...first?.spec, target: 2 } } as Resource, ...rest];
    expect(recordsOf(broken, 'availability')).toEqual({
      broken: [
        {
          name: 'availability-2026-10-01-2026-11-01',
          path: 'spec.target',
          period: { fromMs: OCTOBER_MS, toMs: Date.UTC(2026, 10, 1) },
        },
      ],
      records: records.slice(1),
    });
    expect(recordsOf(rest, 'availability')).toEqual({ broken: [], records: records.slice(1) });
  });

  it.each`
    case                                 | spec                                 | written
    ${'of a target that is none'}        | ${{ target: 2 }}                     | ${0}
    ${'without counts'}                  | ${{ good: undefined }}               | ${0}
    ${'that does not say whose it is'}   | ${{ slo: undefined }}                | ${0}
    ${'that does not tell its period'}   | ${{ from: 'spring', to: undefined }} | ${0}
    ${'of another SLO with such a name'} | ${{ slo: 'availability-2026' }}      | ${1}
  `('a record $case is not written a second time', ({ spec, written }) => {
    const [first, ...rest] = resources;
    const broken = [{ ...first, spec: { ...first?.spec, ...spec } } as Resource, ...rest];
    expect(record(answer, broken)).toHaveLength(written);
  });
});

it('what was written down gives the figures that it was written from', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.05, noNaN: true }),
      fc.double({ min: 0.1, max: 500, noNaN: true }),
      (share, rate) => {
        const answer = answerWith(steady(rate), steady(rate * share));
        const whole = answer.history;
        const { records } = recordsOf(record(answer), 'availability');
        const gone = whole.map((result): PeriodResult => ({
          ...result,
          result: result.result === 'running' ? 'running' : 'no-data',
        }));
        withRecords(gone, records, slo).forEach(({ sli, remaining, target, events, result }, index) => {
          const { sli: wasSli, remaining: wasRemaining, target: wasTarget, events: wasEvents } = whole[index] ?? {};
          expect({ sli, remaining, target, events }).toEqual({
            sli: wasSli,
            remaining: wasRemaining,
            target: wasTarget,
            events: wasEvents,
          });
          expect(result).toBe(whole[index]?.result);
        });
      }
    ),
    { numRuns: 15 }
  );
});
