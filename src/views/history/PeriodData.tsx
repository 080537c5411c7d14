import React from 'react';
import type { PeriodResult } from '../../core/slo/answer';
import { DataQuality } from '../table/DataQuality';
import { recordConcerns, recordFlagWords } from '../words/recordFlagWords';
import { recordWords } from './periodWords';

interface Props {
  result: PeriodResult;
  timeZone: string;
}

/** How much a period rests on, with a mark for remarks; where its data are gone, that it was written down. */
export function PeriodData({ result, timeZone }: Props) {
  const { quality, record } = result;
  if (record === undefined) {
    return quality.lastDataMs === undefined ? <>–</> : <DataQuality quality={quality} timeZone={timeZone} />;
  }
  const remarks = recordConcerns(record.flags).map(recordFlagWords);
  return (
    <>
      <DataQuality quality={quality} timeZone={timeZone} />
      {recordWords(record, timeZone)}
      {remarks.length > 0 && (
        <span role="img" aria-label={`. ${remarks.join(' ')}`} title={remarks.join('\n')}>
          {' '}
          ⚠
        </span>
      )}
    </>
  );
}
