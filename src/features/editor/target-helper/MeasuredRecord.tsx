import React, { useEffect } from 'react';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import type { Ceiling } from '../../../core/slo/target-helper/dependencyCeiling';
import { hasHistory, type PastWindow } from '../../../core/slo/target-helper/targetHistory';
import { RecordView } from './RecordView';
import { useTargetHistory } from './useTargetHistory';

interface Props {
  slo: MeasuredSlo;
  dataSourceUid: string;
  ceiling: Ceiling | undefined;
  /** Told the windows on record; undefined while they are not known. */
  onRecord: (windows: readonly PastWindow[] | undefined) => void;
  nowMs: number;
  timeZone: string;
}

/** The record of what the form describes. */
export function MeasuredRecord({ slo, dataSourceUid, onRecord, nowMs, ...shown }: Props) {
  const history = useTargetHistory(slo, dataSourceUid, nowMs);
  const known = history.status === 'ready' || history.status === 'partial' ? history.value : undefined;
  const windows = known && hasHistory(known) ? known.windows : undefined;
  useEffect(() => {
    onRecord(windows);
    return () => onRecord(undefined);
  }, [onRecord, windows]);
  return <RecordView slo={slo} history={history} {...shown} />;
}
