import * as v from 'valibot';
import { problemsOf } from './problemsOf';
import { sloSchema } from './sloSchema';
import { exampleSlo } from './testing/exampleSlo';
import { toSlo } from './toSlo';

function parse(budgetingMethod: string | undefined, objective: object, more: object = {}) {
  return v.safeParse(
    sloSchema,
    exampleSlo('a', 0.999, { budgetingMethod, objectives: [{ target: 0.999, ...objective }], ...more })
  );
}

it.each`
  method               | objective                                           | expected
  ${undefined}         | ${{}}                                               | ${{ kind: 'occurrences' }}
  ${'Occurrences'}     | ${{ timeSliceWindow: '5m' }}                        | ${{ kind: 'occurrences' }}
  ${'Timeslices'}      | ${{ timeSliceWindow: '5m', timeSliceTarget: 0.95 }} | ${{ kind: 'timeslices', sliceMs: 300_000, sliceTarget: 0.95 }}
  ${'Timeslices'}      | ${{ timeSliceWindow: 10, timeSliceTarget: 1 }}      | ${{ kind: 'timeslices', sliceMs: 600_000, sliceTarget: 1 }}
  ${'RatioTimeslices'} | ${{ timeSliceWindow: '1d', timeSliceTarget: 0.95 }} | ${{ kind: 'ratio-timeslices', sliceMs: 86_400_000 }}
`('$method with $objective', ({ method, objective, expected }) => {
  const parsed = parse(method, objective);
  expect(parsed.success && toSlo(parsed.output, 'doc').method).toEqual(expected);
});

it.each`
  method               | objective                     | place                | code
  ${'Timeslices'}      | ${{ timeSliceTarget: 0.9 }}   | ${'timeSliceWindow'} | ${'slice-length-needed'}
  ${'Timeslices'}      | ${{ timeSliceWindow: '5m' }}  | ${'timeSliceTarget'} | ${'slice-target-needed'}
  ${'RatioTimeslices'} | ${{}}                         | ${'timeSliceWindow'} | ${'slice-length-needed'}
  ${'RatioTimeslices'} | ${{ timeSliceWindow: '1M' }}  | ${'timeSliceWindow'} | ${'slice-not-a-length'}
  ${'RatioTimeslices'} | ${{ timeSliceWindow: '25h' }} | ${'timeSliceWindow'} | ${'slice-not-a-length'}
  ${'RatioTimeslices'} | ${{ timeSliceWindow: 0.5 }}   | ${'timeSliceWindow'} | ${'slice-not-a-length'}
`('$method with $objective is refused: $code', ({ method, objective, place, code }) => {
  const { issues = [] } = parse(method, objective);
  expect(problemsOf(issues, undefined, '')).toMatchObject([{ code, path: `spec.objectives[0].${place}` }]);
});

it.each`
  slice   | resolution   | codes
  ${'1m'} | ${'5m'}      | ${['slice-under-resolution']}
  ${'5m'} | ${'5m'}      | ${[]}
  ${'1m'} | ${undefined} | ${[]}
`('slices of $slice, checked every $resolution', ({ slice, resolution, codes }) => {
  const thresholdMetric = {
    metricSource: { type: 'Prometheus', spec: { metric: 'queue_age_seconds' } },
    op: 'lte',
    value: 60,
    resolution,
  };
  const { issues = [] } = parse(
    'RatioTimeslices',
    { timeSliceWindow: slice },
    { indicator: { spec: { thresholdMetric } } }
  );
  expect(problemsOf(issues, undefined, '').map(({ code }) => code)).toEqual(codes);
});

it('a slice target above 1 is refused, and a method that is none', () => {
  expect(parse('Timeslices', { timeSliceWindow: '5m', timeSliceTarget: 1.1 }).success).toBe(false);
  expect(parse('Minutes', {}).success).toBe(false);
});

it.each([undefined, 'ignore', 'good', 'bad', 'hold'])('missing data: %s', (missingData) => {
  const parsed = parse('RatioTimeslices', { timeSliceWindow: '5m' }, { missingData });
  expect(parsed.success && toSlo(parsed.output, 'doc').missingData).toBe(missingData ?? 'ignore');
});
