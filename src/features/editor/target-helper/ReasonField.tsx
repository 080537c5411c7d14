import React, { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { parseTarget } from '../../../core/slo/parseTarget';
import { judgeTarget } from '../../../core/slo/target-helper/judgeTargets';
import type { PastWindow } from '../../../core/slo/target-helper/targetHistory';
import { formatSli } from '../../../views/format/formatSli';
import { TextField } from '../fields/TextField';
import type { FormValues } from '../formValues';
import type { TargetRecord } from '../validate';

interface Props {
  /** What is on record; undefined while it is not known. */
  windows: readonly PastWindow[] | undefined;
  isReading: boolean;
  /** Where the form's checks find how to judge a target. */
  recordRef: RefObject<TargetRecord>;
}

/** The reason that a target above the best on record wants. */
export function ReasonField({ windows, isReading, recordRef }: Props) {
  const { watch, clearErrors } = useFormContext<FormValues>();
  const { targetReason, targetPercent } = watch();
  const target = parseTarget(targetPercent);
  const isAboveBest = target.ok && windows !== undefined && judgeTarget(target.value, windows).isAboveBest;
  // Not a moment later than it is drawn: a save may follow at once.
  useLayoutEffect(() => {
    const isAboveBest = windows && ((typed: number) => judgeTarget(typed, windows).isAboveBest);
    recordRef.current = { isReading, isAboveBest };
    return () => {
      recordRef.current = { isReading: false, isAboveBest: undefined };
    };
  }, [recordRef, isReading, windows]);
  useEffect(() => {
    if (!isAboveBest) {
      clearErrors('targetReason');
    }
  }, [isAboveBest, clearErrors]);
  if (!isAboveBest && targetReason === '') {
    return null;
  }
  return (
    <TextField
      name="targetReason"
      label="Why this target"
      rows={2}
      placeholder="e.g. The retries that are rolled out this week remove most of the failures"
      description={
        isAboveBest
          ? `No window on record was as good as this, the best had ${formatSli(bestOf(windows), target.value)}: say what will make it so, or choose less. It is kept with the SLO.`
          : 'Kept with the SLO.'
      }
    />
  );
}

function bestOf(windows: readonly PastWindow[]): number {
  return Math.max(...windows.map(({ ratio }) => ratio));
}
