import { sliceLengthMs } from '../../core/slo/methodFromSpec';
import type { FormValues } from './formValues';
import { parseSliceTarget } from './sliceValues';

/** What is wrong with the slices; nothing where events are counted. */
export function validateSlices({ method, sliceLength, sliceTargetPercent }: FormValues) {
  const isLength = method === 'Occurrences' || sliceLengthMs(sliceLength) !== undefined;
  const isTarget = method !== 'Timeslices' || parseSliceTarget(sliceTargetPercent) !== undefined;
  return {
    sliceLength: isLength ? undefined : 'Write a length from 1m to 1d, such as 5m or 1h.',
    sliceTargetPercent: isTarget ? undefined : 'Write a share in percent, above 0 and up to 100, such as 99.',
  };
}
