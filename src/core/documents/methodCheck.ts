import * as v from 'valibot';
import { finiteNumber } from '../schema/finiteNumber';
import type { Breach } from '../schema/rule';
import { fixedLengthMs } from './durationSchema';
import { methodFromSpec, type MethodProblem, type MethodSpec } from '../slo/methodFromSpec';

const PLACE: Readonly<Record<MethodProblem, string>> = {
  'slice-length-needed': 'timeSliceWindow',
  'slice-not-a-length': 'timeSliceWindow',
  'slice-target-needed': 'timeSliceTarget',
};

/** What OpenSLO's objective says of slices. */
export const sliceFields = {
  /** Share of a slice's events that must be good for the slice to be good; with Timeslices only. */
  timeSliceTarget: v.optional(v.pipe(finiteNumber, v.gtValue(0), v.maxValue(1))),
  /** Length of a slice, up to a day: `5m`, or a number of minutes. */
  timeSliceWindow: v.optional(v.union([v.string(), finiteNumber])),
};

interface Spec extends Pick<MethodSpec, 'budgetingMethod'> {
  objectives: ReadonlyArray<Omit<MethodSpec, 'budgetingMethod'>>;
  indicator?: { spec: { thresholdMetric?: { resolution: string } | undefined } } | undefined;
}

/** A method that counts slices needs to know them, and a check in each. */
export function methodBreaches({ budgetingMethod, objectives, indicator }: Spec): Breach[] {
  const breach = (code: string, field: string): Breach[] => [{ code, path: ['objectives', 0, field] }];
  const result = methodFromSpec({ ...objectives[0], budgetingMethod });
  if (result.kind === 'invalid') {
    return breach(result.code, PLACE[result.code]);
  }
  const { method } = result;
  const checkEveryMs = fixedLengthMs(indicator?.spec.thresholdMetric?.resolution ?? '1m') ?? 0;
  return method.kind !== 'occurrences' && method.sliceMs < checkEveryMs
    ? breach('slice-under-resolution', 'timeSliceWindow')
    : [];
}
