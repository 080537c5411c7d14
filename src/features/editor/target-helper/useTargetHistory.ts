import { useMemo } from 'react';
import type { Loadable } from '../../../adapters/loadable';
import { useForecastHours } from '../../../adapters/measure/answers/useForecastHours';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import { withoutGroups } from '../../../core/slo/withoutGroups';
import {
  type NoHistory,
  TARGET_HISTORY_MS,
  type TargetHistory,
  targetHistory,
} from '../../../core/slo/target-helper/targetHistory';

/** One for all targets that are tried: what is on record does not depend on them. */
const ANY_TARGET = 0.999;

/** What the last 90 days hold of the form's SLO. Its target and names may change without anything being asked again. */
export function useTargetHistory(
  slo: MeasuredSlo,
  dataSourceUid: string,
  nowMs: number
): Loadable<TargetHistory | NoHistory> {
  const { target, window } = slo;
  const question = useMemo(() => {
    const unnamed = { description: '', service: '', team: undefined, labels: {}, target: ANY_TARGET };
    const range = { fromMs: nowMs - TARGET_HISTORY_MS, toMs: nowMs };
    return {
      question: {
        slo: withoutGroups({ ...slo, ...unnamed }),
        dataSourceUid,
        range,
        detail: 'page' as const,
        budgetOverTime: false,
        pastPeriods: 0,
      },
      asOfMs: nowMs,
      windows: [{ kind: 'rolling' as const, durationMs: TARGET_HISTORY_MS }],
    };
  }, [slo, dataSourceUid, nowMs]);
  const hours = useForecastHours(question, 0);
  return useMemo(() => {
    if (hours.status !== 'ready' && hours.status !== 'partial') {
      return hours;
    }
    const { measured, asOfMs } = hours.value;
    const asked = { fromMs: asOfMs - TARGET_HISTORY_MS, toMs: asOfMs };
    return { ...hours, value: targetHistory({ ...measured, target }, window, asked) };
  }, [hours, target, window]);
}
