import React from 'react';
import { useFormContext } from 'react-hook-form';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import type { Ceiling } from '../../../core/slo/target-helper/dependencyCeiling';
import { judgeTarget } from '../../../core/slo/target-helper/judgeTargets';
import { hasHistory } from '../../../core/slo/target-helper/targetHistory';
import { TextField } from '../fields/TextField';
import type { FormValues } from '../formValues';
import { RecordView } from './RecordView';
import { useTargetHistory } from './useTargetHistory';

interface Props {
  slo: MeasuredSlo;
  dataSourceUid: string;
  ceiling: Ceiling | undefined;
  nowMs: number;
  timeZone: string;
}

/** The record, and the reason that a target above its best wants. */
export function MeasuredRecord({ slo, dataSourceUid, nowMs, ...shown }: Props) {
  const history = useTargetHistory(slo, dataSourceUid, nowMs);
  const reason = useFormContext<FormValues>().watch('targetReason');
  const known = history.status === 'ready' || history.status === 'partial' ? history.value : undefined;
  const isAboveBest = known !== undefined && hasHistory(known) && judgeTarget(slo.target, known.windows).isAboveBest;
  return (
    <>
      <RecordView slo={slo} history={history} {...shown} />
      {(isAboveBest || reason !== '') && (
        <TextField
          name="targetReason"
          label="Why this target"
          rows={2}
          placeholder="e.g. The retries that are rolled out this week remove most of the failures"
          description={
            isAboveBest
              ? 'No window on record was as good as this: say what will make it so, or choose less. It is kept with the SLO.'
              : 'Kept with the SLO.'
          }
        />
      )}
    </>
  );
}
