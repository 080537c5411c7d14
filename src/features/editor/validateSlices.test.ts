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
