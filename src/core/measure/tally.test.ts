import fc from 'fast-check';
import { type Counts, nearestEdge, type Tally, tallyBetween, tallyCells } from './tally';

const WIDTH_MS = 60_000;

function countsOf(buckets: ReadonlyArray<[total: number, event: number]>, changes: Partial<Counts> = {}): Counts {
  return {
    edgesMs: Array.from({ length: buckets.length + 1 }, (_, i) => i * WIDTH_MS),
    answeredBy: new Uint16Array(buckets.length).fill(1),
    total: Array.from(buckets, ([total]) => total),
    event: Array.from(buckets, ([, event]) => event),
    births: buckets.map(() => NaN),
    given: 'bad',
    ...changes,
  };
}

function whole(counts: Counts): Tally {
  return tallyBetween(tallyCells(counts), 0, counts.total.length);
}

it.each`
  case                             | given     | total       | event          | expected
  ${'bad of total'}                | ${'bad'}  | ${100}      | ${3}           | ${{ total: 100, bad: 3, matched: 1 }}
  ${'good of total'}               | ${'good'} | ${100}      | ${97}          | ${{ total: 100, bad: 3, matched: 1 }}
  ${'no bad series is no bad'}     | ${'bad'}  | ${100}      | ${NaN}         | ${{ total: 100, bad: 0, matched: 0 }}
  ${'no good series is no good'}   | ${'good'} | ${100}      | ${NaN}         | ${{ total: 100, bad: 100, matched: 0 }}
  ${'no total is a gap'}           | ${'bad'}  | ${NaN}      | ${3}           | ${{ coveredMs: 0 }}
  ${'an infinite total is a gap'}  | ${'bad'}  | ${Infinity} | ${3}           | ${{ coveredMs: 0 }}
  ${'an infinite count is a gap'}  | ${'bad'}  | ${100}      | ${Infinity}    | ${{ coveredMs: 0 }}
  ${'no traffic'}                  | ${'good'} | ${0}        | ${0}           | ${{ matched: 1 }}
  ${'good above total'}            | ${'good'} | ${100}      | ${101}         | ${{ total: 100, matched: 1, clamped: 1, excess: 1 }}
  ${'rounding is not above total'} | ${'good'} | ${100}      | ${100 + 1e-12} | ${{ total: 100, matched: 1 }}
  ${'bad above total'}             | ${'bad'}  | ${100}      | ${101}         | ${{ total: 100, bad: 100, matched: 1, clamped: 1 }}
  ${'bad of nothing'}              | ${'bad'}  | ${0}        | ${5}           | ${{ matched: 1, clamped: 1, excess: 5 }}
  ${'a negative count'}            | ${'bad'}  | ${100}      | ${-1}          | ${{ total: 100, matched: 1, clamped: 1 }}
  ${'a negative total'}            | ${'bad'}  | ${-5}       | ${0}           | ${{ matched: 1, clamped: 1 }}
`('$case', ({ given, total, event, expected }) => {
  const nothing = {
    total: 0,
    bad: 0,
    coveredMs: WIDTH_MS,
    missingMs: 0,
    matched: 0,
    clamped: 0,
    excess: 0,
    births: 0,
    frozen: 0,
    excludedMs: 0,
  };
  expect(whole(countsOf([[total, event]], { given }))).toEqual({
    ...nothing,
    countedMs: expected.coveredMs ?? WIDTH_MS,
    ...expected,
  });
});

it('what is not answered yet is neither covered nor empty', () => {
  const tally = whole(
    countsOf(
      [
        [100, 1],
        [100, 1],
      ],
      { answeredBy: Uint16Array.of(0, 1) }
    )
  );
  expect(tally).toMatchObject({ total: 100, bad: 1, coveredMs: WIDTH_MS, missingMs: WIDTH_MS });
});

it('counts births only amid data: where records begin every series is new', () => {
  const births = [50, 7, 9, 60, 5];
  const buckets: Array<[number, number]> = [
    [100, 1],
    [100, 1],
    [NaN, 1],
    [100, 1],
    [100, 1],
  ];
  expect(whole(countsOf(buckets, { births })).births).toBe(7 + 5);
});

const value = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.constant(NaN));
const someCounts = fc
  .array(fc.tuple(value, value), { minLength: 1, maxLength: 60 })
  .chain((buckets) =>
    fc.record({ counts: fc.constant(countsOf(buckets)), given: fc.constantFrom('good' as const, 'bad' as const) })
  )
  .map(({ counts, given }): Counts => ({ ...counts, given }));

it('rolling windows by running sums equal summing each window', () => {
  fc.assert(
    fc.property(someCounts, fc.integer({ min: 1, max: 20 }), (counts, length) => {
      const tallies = tallyCells(counts);
      for (let to = length; to <= counts.total.length; to++) {
        let total = 0;
        let bad = 0;
        for (let i = to - length; i < to; i++) {
          const t = counts.total[i] ?? NaN;
          const e = counts.event[i] ?? NaN;
          if (!Number.isNaN(t)) {
            const event = Math.min(Number.isNaN(e) ? 0 : e, t);
            total += t;
            bad += counts.given === 'bad' ? event : t - event;
          }
        }
        expect(tallyBetween(tallies, to - length, to)).toMatchObject({ total, bad });
      }
    })
  );
});

it('a cut at any point changes nothing', () => {
  fc.assert(
    fc.property(someCounts, fc.nat(), (counts, at) => {
      const tallies = tallyCells(counts);
      const n = counts.total.length;
      const cut = at % (n + 1);
      const [left, right, all] = [
        tallyBetween(tallies, 0, cut),
        tallyBetween(tallies, cut, n),
        tallyBetween(tallies, 0, n),
      ];
      for (const key of ['total', 'bad', 'coveredMs', 'matched', 'clamped', 'excess', 'births', 'missingMs'] as const) {
        expect(left[key] + right[key]).toBe(all[key]);
      }
    })
  );
});

it('finds the nearest edge', () => {
  const edges = [0, 10, 20, 60];
  expect([-5, 0, 4, 5, 6, 10, 39, 40, 41, 99].map((ms) => nearestEdge(edges, ms))).toEqual([
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3,
  ]);
});

it('of logs, no series is no event, but for before the first', () => {
  const logs = (...buckets: Array<[number, number]>) => whole(countsOf(buckets, { emptyIsZero: true }));
  expect(logs([8, NaN], [NaN, NaN])).toMatchObject({ total: 8, bad: 0, coveredMs: 2 * WIDTH_MS });
  expect(logs([8, NaN], [NaN, Infinity]).coveredMs).toBe(WIDTH_MS);
  expect(logs([NaN, NaN], [NaN, NaN]).coveredMs).toBe(0);
  expect(logs([NaN, NaN], [8, 2], [NaN, NaN])).toMatchObject({ total: 8, coveredMs: 2 * WIDTH_MS });
  const unanswered = countsOf(
    [
      [8, 0],
      [NaN, NaN],
    ],
    { emptyIsZero: true, answeredBy: Uint16Array.of(1, 0) }
  );
  expect(whole(unanswered).coveredMs).toBe(WIDTH_MS);
});
