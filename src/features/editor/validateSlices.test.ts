import { emptyForm } from './formValues';
import { validateSlices } from './validateSlices';

it.each`
  method               | sliceLength | sliceTargetPercent | length   | target
  ${'Occurrences'}     | ${'x'}      | ${'x'}             | ${true}  | ${true}
  ${'RatioTimeslices'} | ${'5m'}     | ${'x'}             | ${true}  | ${true}
  ${'Timeslices'}      | ${'1d'}     | ${'100'}           | ${true}  | ${true}
  ${'Timeslices'}      | ${'5m'}     | ${'99,5 %'}        | ${true}  | ${true}
  ${'Timeslices'}      | ${'2d'}     | ${'0'}             | ${false} | ${false}
  ${'Timeslices'}      | ${'5s'}     | ${'101'}           | ${false} | ${false}
  ${'Timeslices'}      | ${''}       | ${''}              | ${false} | ${false}
`('$method with slices of "$sliceLength", good from "$sliceTargetPercent"', ({ length, target, ...typed }) => {
  const { sliceLength, sliceTargetPercent } = validateSlices({ ...emptyForm, ...typed });
  expect([sliceLength === undefined, sliceTargetPercent === undefined]).toEqual([length, target]);
});

it('a gauge is looked at in each slice', () => {
  const values = { ...emptyForm, method: 'RatioTimeslices' as const, sliceLength: '1m', resolution: '5m' };
  expect(validateSlices({ ...values, kind: 'threshold' }).sliceLength).toContain('5m or more');
  expect(validateSlices({ ...values, kind: 'threshold', sliceLength: '5m' }).sliceLength).toBeUndefined();
  expect(validateSlices(values).sliceLength).toBeUndefined();
});
