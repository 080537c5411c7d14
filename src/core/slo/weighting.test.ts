import fc from 'fast-check';
import { noData } from './answer';
import { evaluate } from './evaluate';
import { planQuestion } from './planQuestion';
import type { Slo } from './slo';
import { answersFor, type CountIn, dayAndNight, during, steady } from './testing/answers';
import { CONTEXT, HOUR_MS, NOW_MS, questionWith } from './testing/question';
import type { Weighting } from './weighting';

const dayStartMs = Date.UTC(2026, 10, 20);

function weigh(slo: Partial<Slo>, total: CountIn, bad: CountIn): Weighting | undefined {
  const question = questionWith(slo);
  const plan = planQuestion(question, CONTEXT);
  return evaluate(question, plan, answersFor(plan, { total, bad })).weighting;
}

it.each`
  case                  | hour  | perSecond | byEvents    | biasRatio
  ${'an hour at night'} | ${2}  | ${1}      | ${0.97927}  | ${1.36816}
  ${'the same at peak'} | ${12} | ${100}    | ${-1.07297} | ${-0.68409}
`('$case: by events and by time side by side, and the hour that makes the difference', (row) => {
  const startMs = dayStartMs + row.hour * HOUR_MS;
  const weighting = weigh({}, dayAndNight, during(row.perSecond, startMs, startMs + HOUR_MS));
  expect(weighting?.byEvents.remaining).toBeCloseTo(row.byEvents, 5);
  expect(weighting?.byTime.remaining).toBeCloseTo(-0.38889, 5);
  expect(weighting?.biasRatio).toBeCloseTo(row.biasRatio, 4);
  expect(weighting?.stretches).toEqual([
    {
      interval: { fromMs: startMs, toMs: startMs + HOUR_MS },
      events: { good: 0, bad: row.perSecond * 3600, total: row.perSecond * 3600 },
      badSlices: 1,
      quality: expect.objectContaining({ coveredShare: 1, flags: [] }),
      biasRatio: expect.closeTo(row.biasRatio, 4),
    },
  ]);
});

it('whatever the method, both stand beside it', () => {
  const startMs = dayStartMs + 2 * HOUR_MS;
  const method = { kind: 'timeslices', sliceMs: 300_000, sliceTarget: 0.99 } as const;
  const weighting = weigh({ method }, dayAndNight, during(1, startMs, startMs + HOUR_MS));
  expect(weighting?.byEvents.remaining).toBeCloseTo(0.97927, 5);
  expect(weighting?.byTime.remaining).toBeCloseTo(-0.38889, 5);
  expect(weighting?.sliceMs).toBe(300_000);
  expect(weighting?.stretches[0]?.interval).toEqual({ fromMs: startMs, toMs: startMs + HOUR_MS });
});

it('the hours add up to the bias', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ hour: fc.integer({ min: 1, max: 700 }), share: fc.constantFrom(0.3, 0.7, 1) }), {
        minLength: 1,
        maxLength: 5,
      }),
      (failures) => {
        const bad: CountIn = (fromMs, toMs) => {
          const hour = Math.floor((NOW_MS - fromMs) / HOUR_MS);
          const share = failures.find((failure) => failure.hour === hour)?.share ?? 0;
          return share * (dayAndNight(fromMs, toMs) ?? 0);
        };
        const weighting = weigh({}, dayAndNight, bad);
        const sum = weighting?.stretches.reduce((all, { biasRatio }) => all + biasRatio, 0);
        expect(sum).toBeCloseTo(Number(weighting?.biasRatio), 2);
      }
    ),
    { numRuns: 30 }
  );
});

it('with even traffic there is no bias', () => {
  const weighting = weigh({}, steady(10), during(10, dayStartMs, dayStartMs + HOUR_MS));
  expect(weighting?.biasRatio).toBeCloseTo(0, 9);
  expect(weighting?.stretches).toEqual([]);
});

it('without data there is nothing to compare', () => {
  expect(
    weigh(
      {},
      () => undefined,
      () => undefined
    )
  ).toMatchObject({ biasRatio: noData, stretches: [] });
});
