import React from 'react';
import type { Loadable } from '../../adapters/loadable';
import type { RecordedDay } from '../../adapters/measure/check/checkRecorded';
import type { RecordedUse } from '../../core/recorded/recordedUse';
import { formatDateTime } from '../format/formatTime';
import { QueryProblemView } from '../problem/QueryProblemView';
import { rawReasonWords, recordedSourceWords } from '../words/recordedWords';
import { recordedCheckLines } from './recordedCheckLines';
import { RecordedWarning } from './RecordedWarning';

interface Props {
  recorded: RecordedUse;
  timeZone: string;
  check: Loadable<RecordedDay> | undefined;
}

/** Which intervals come from recorded series, or why none, and the comparison with raw ones. */
export function RecordedPart({ recorded, timeZone, check }: Props) {
  if (recorded.kind === 'raw') {
    return <p>{rawReasonWords[recorded.why]}</p>;
  }
  return (
    <>
      <p>These intervals are counted by series of {recordedSourceWords[recorded.source]}, all others by raw ones:</p>
      <ul>
        {recorded.ranges.map(({ fromMs, toMs }) => (
          <li key={fromMs}>
            {formatDateTime(fromMs, timeZone)} to {formatDateTime(toMs, timeZone)}
          </li>
        ))}
      </ul>
      {check !== undefined && <DayCheck check={check} timeZone={timeZone} />}
    </>
  );
}

function DayCheck({ check, timeZone }: { check: Loadable<RecordedDay>; timeZone: string }) {
  switch (check.status) {
    case 'loading':
      return <p role="status">Recorded and raw series of the last day are being compared…</p>;
    case 'failed':
      return (
        <>
          <p>Recorded and raw series of the last day could not be compared:</p>
          <QueryProblemView problem={check.problem} />
        </>
      );
    default:
      return (
        <>
          <p>The day before {formatDateTime(check.value.atMs, timeZone)}, compared:</p>
          <ul>
            {recordedCheckLines(check.value).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <RecordedWarning check={check} timeZone={timeZone} />
        </>
      );
  }
}
