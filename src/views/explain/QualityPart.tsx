import React from 'react';
import type { Quality } from '../../core/slo/answer';
import { formatDateTimeZone } from '../format/formatTime';
import { coveredPercent, qualityWords } from '../words/qualityWords';

interface Props {
  quality: Quality;
  timeZone: string;
}

/** How much of the window a figure rests on, to when the data reach, and each remark. */
export function QualityPart({ quality, timeZone }: Props) {
  const { lastDataMs, flags } = quality;
  return (
    <>
      <p>
        {coveredPercent(quality)} of the time is on record
        {lastDataMs === undefined ? '' : `, the last data end at ${formatDateTimeZone(lastDataMs, timeZone)}`}.
      </p>
      {flags.length === 0 && <p>Nothing else to remark.</p>}
      {flags.map((flag, index) => (
        <p key={index}>{qualityWords(flag, timeZone)}</p>
      ))}
    </>
  );
}
