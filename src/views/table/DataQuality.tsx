import React from 'react';
import type { Quality } from '../../core/slo/answer';
import { concerns } from '../../core/slo/concerns';
import { coarseWords, qualityShort, qualityWords } from '../words/qualityWords';

interface Props {
  quality: Quality;
  timeZone: string;
}

/** How much of the window the figures rest on; a mark tells of remarks, which stand in the hover. */
export function DataQuality({ quality, timeZone }: Props) {
  const remarks = concerns(quality).map((flag) => qualityWords(flag, timeZone));
  const grain = coarseWords(quality);
  return (
    <span style={{ whiteSpace: 'normal' }} title={[...remarks, ...(grain === undefined ? [] : [grain])].join('\n')}>
      {qualityShort(quality)}
      {remarks.length > 0 && (
        <span role="img" aria-label=", with remarks">
          {' '}
          ⚠
        </span>
      )}
    </span>
  );
}
