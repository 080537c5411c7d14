import React from 'react';
import type { Quality } from '../../core/slo/answer';
import { ownFlag } from '../../core/slo/composite/ownFlag';
import { concerns } from '../../core/slo/concerns';
import { isWellCovered } from '../../core/slo/coverage';
import { coarseWords, qualityShort, qualityWords } from '../words/qualityWords';

interface Props {
  quality: Quality;
  timeZone: string;
  /** The first remark in brief stands in place of a share that is nearly whole. */
  saysRemark?: boolean;
}

/** How much of the window the figures rest on; a mark tells of remarks, which stand in the hover. */
export function DataQuality({ quality, timeZone, saysRemark = false }: Props) {
  const flags = concerns(quality);
  const remarks = flags.map((flag) => qualityWords(flag, timeZone));
  const [first] = saysRemark && isWellCovered(quality) ? flags.map(ownFlag) : [];
  const grain = coarseWords(quality);
  return (
    <span style={{ whiteSpace: 'normal' }} title={[...remarks, ...(grain === undefined ? [] : [grain])].join('\n')}>
      {first === undefined ? qualityShort(quality) : inBrief(qualityWords(first, timeZone))}
      {remarks.length > 0 && (
        <span role="img" aria-label=", with remarks">
          {' '}
          ⚠
        </span>
      )}
    </span>
  );
}

/** What is the matter, without why and what to do. */
function inBrief(words: string): string {
  return words.replace(/[:.;](\s.*)?$/s, '').replace(/^./, (letter) => letter.toLowerCase());
}
