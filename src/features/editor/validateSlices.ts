import { fixedLengthMs } from '../../core/documents/durationSchema';
import { sliceLengthMs } from '../../core/slo/methodFromSpec';
import type { FormValues } from './formValues';
import { parseSliceTarget } from './sliceValues';

/** What is wrong with the slices; nothing where events are counted. */
export function validateSlices({ method, sliceLength, sliceTargetPercent, kind, resolution }: FormValues) {
  const sliceMs = method === 'Occurrences' ? undefined : sliceLengthMs(sliceLength);
  const isLength = method === 'Occurrences' || sliceMs !== undefined;
  const isUnchecked = kind === 'threshold' && sliceMs !== undefined && sliceMs < (fixedLengthMs(resolution) ?? 0);
  const isTarget = method !== 'Timeslices' || parseSliceTarget(sliceTargetPercent) !== undefined;
  return {
    sliceLength: !isLength
      ? 'Write a length from 1m to 1d, such as 5m or 1h.'
      : isUnchecked
        ? `Write a length of ${resolution} or more: the gauge is looked at no more often.`
        : undefined,
    sliceTargetPercent: isTarget ? undefined : 'Write a share in percent, above 0 and up to 100, such as 99.',
  };
}
