import * as v from 'valibot';
import { finiteNumber } from '../schema/finiteNumber';
import type { Breach } from '../schema/rule';
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
}

/** A method that counts slices needs to know them. */
export function methodBreaches({ budgetingMethod, objectives }: Spec): Breach[] {
  const result = methodFromSpec({ ...objectives[0], budgetingMethod });
  return result.kind === 'invalid' ? [{ code: result.code, path: ['objectives', 0, PLACE[result.code]] }] : [];
}
