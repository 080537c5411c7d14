import fc from 'fast-check';
import { exclusionsIn } from '../../core/slo/exclusions/exclusionsIn';
import { exclusionFromSpec } from '../../core/slo/exclusions/exclusionFromSpec';
import { checkPlan, planInterval, planSpec, type PlanValues } from './planValues';

const plan: PlanValues = {
  slos: ['shop/availability'],
  reason: ' Move of the database ',
  treatment: 'exclude',
  from: '2026-11-21T22:00',
  to: '2026-11-22T01:30',
  repeat: 'never',
};

it.each`
  case                             | change                                         | problems
  ${'all is there'}                | ${{}}                                          | ${{}}
  ${'no SLO'}                      | ${{ slos: [] }}                                | ${{ slos: 'no-slo' }}
  ${'blanks for a reason'}         | ${{ reason: ' ' }}                             | ${{ reason: 'no-reason' }}
  ${'no begin'}                    | ${{ from: '' }}                                | ${{ from: 'not-a-time' }}
  ${'a day that does not exist'}   | ${{ to: '2026-11-31T00:00' }}                  | ${{ to: 'not-a-time' }}
  ${'an end at its begin'}         | ${{ to: plan.from }}                           | ${{ to: 'ends-before-start' }}
  ${'longer than a day, each day'} | ${{ to: '2026-11-23T00:00', repeat: 'daily' }} | ${{ to: 'longer-than-its-period' }}
  ${'longer than a day, once'}     | ${{ to: '2026-11-23T00:00' }}                  | ${{}}
`('$case', ({ change, problems }) => expect(checkPlan({ ...plan, ...change }, 'Europe/Berlin')).toEqual(problems));

// In Berlin 02:00 to 03:00 does not come on that day: 02:30 would be 01:30 UTC, after 03:00, which is 01:00 UTC.
it.each`
  case                        | change                                                  | problems
  ${'a begin in that hour'}   | ${{ from: '2026-03-29T02:30' }}                         | ${{ from: 'skipped-time' }}
  ${'an end in that hour'}    | ${{ from: '2026-03-29T01:30', to: '2026-03-29T02:30' }} | ${{ to: 'skipped-time' }}
  ${'around that hour'}       | ${{ from: '2026-03-29T01:59' }}                         | ${{}}
  ${'each day, from then on'} | ${{ from: '2026-03-29T02:30', repeat: 'daily' }}        | ${{}}
`('clocks are put forward: $case', ({ change, problems }) => {
  const values = { ...plan, to: '2026-03-29T03:00', ...change };
  expect(checkPlan(values, 'Europe/Berlin')).toEqual(problems);
  expect(checkPlan(values, 'UTC')).toEqual({});
});

it('a plan that is let through ends after its begin', () => {
  const days = fc.integer({ min: 0, max: 364 * 1440 }).map((minutes) => Date.UTC(2026, 0, 1) + minutes * 60_000);
  const text = (ms: number) => new Date(ms).toISOString().slice(0, 16);
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu'),
      (ms, minutes, zone) => {
        const values = { ...plan, from: text(ms), to: text(ms + minutes * 60_000) };
        fc.pre(Object.keys(checkPlan(values, zone)).length === 0);
        const { fromMs, toMs } = planInterval(values, zone);
        expect(toMs).toBeGreaterThan(fromMs);
      }
    )
  );
});

it('is in the zone of who plans it', () => {
  expect(planInterval(plan, 'Europe/Berlin')).toEqual({
    fromMs: Date.UTC(2026, 10, 21, 21),
    toMs: Date.UTC(2026, 10, 22, 0, 30),
  });
});

it.each`
  repeat       | second
  ${'daily'}   | ${Date.UTC(2026, 10, 22, 21)}
  ${'weekly'}  | ${Date.UTC(2026, 10, 28, 21)}
  ${'monthly'} | ${Date.UTC(2026, 11, 21, 21)}
`('$repeat: begins first as planned, then at $second', ({ repeat, second }) => {
  const result = exclusionFromSpec(planSpec({ ...plan, repeat }, 'Europe/Berlin'));
  if (result.kind === 'invalid') {
    throw new Error(result.code);
  }
  const range = { fromMs: Date.UTC(2026, 0), toMs: Date.UTC(2027, 11) };
  const [one, two] = exclusionsIn([result.exclusion], range);
  expect(one).toMatchObject({ ...planInterval(plan, 'Europe/Berlin'), reason: 'Move of the database' });
  expect(two?.fromMs).toBe(second);
});
