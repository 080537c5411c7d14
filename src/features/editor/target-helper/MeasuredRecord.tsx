import React, { useLayoutEffect } from 'react';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import type { Ceiling } from '../../../core/slo/target-helper/dependencyCeiling';
import { hasHistory, type PastWindow } from '../../../core/slo/target-helper/targetHistory';
import { RecordView } from './RecordView';
import { useTargetHistory } from './useTargetHistory';

/** Undefined where none are known. */
export type WindowsOnRecord = readonly PastWindow[] | 'reading' | undefined;

interface Props {
  slo: MeasuredSlo;
  dataSourceUid: string;
  ceiling: Ceiling | undefined;
  onRecord: (record: WindowsOnRecord) => void;
  nowMs: number;
  timeZone: string;
}

/** The record of what the form describes. */
export function MeasuredRecord({ slo, dataSourceUid, onRecord, nowMs, ...shown }: Props) {
  const history = useTargetHistory(slo, dataSourceUid, nowMs);
  const known = history.status === 'ready' || history.status === 'partial' ? history.value : undefined;
  const windows = known && hasHistory(known) ? known.windows : undefined;
  const record = history.status === 'loading' ? 'reading' : windows;
  useLayoutEffect(() => {
    onRecord(record);
    return () => onRecord(undefined);
  }, [onRecord, record]);
  return <RecordView slo={slo} history={history} {...shown} />;
}
