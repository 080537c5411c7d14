import { Alert } from '@grafana/ui';
import React from 'react';
import type { Loadable } from '../../adapters/loadable';
import type { RecordedDay } from '../../adapters/measure/check/checkRecorded';
import { formatDateTime } from '../format/formatTime';
import { differsTooMuch, recordedCheckLines } from './recordedCheckLines';

interface Props {
  check: Loadable<RecordedDay> | undefined;
  timeZone: string;
}

/** Says that figures rest on recorded series that differ from raw ones; nothing where they agree or nobody compared. */
export function RecordedWarning({ check, timeZone }: Props) {
  if (check?.status !== 'ready' || !differsTooMuch(check.value)) {
    return null;
  }
  const day = `the day before ${formatDateTime(check.value.atMs, timeZone)}`;
  return (
    <Alert severity="warning" title={`Recorded and raw series are more than 1 % apart over ${day}`}>
      {recordedCheckLines(check.value).join('. ')}. The figures rest on the recorded ones. Either their rules count
      something else than this SLO, or they did not run all the time, or short outages lie at the edges of their five
      minutes. To have raw series asked alone, choose “Never” for recorded series in the editor, under Counting.
    </Alert>
  );
}
