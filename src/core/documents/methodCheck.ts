import * as z from 'zod/mini';
import { methodFromSpec, type MethodProblem, type MethodSpec } from '../slo/methodFromSpec';

const PLACE: Readonly<Record<MethodProblem, string>> = {
  'slice-length-needed': 'timeSliceWindow',
  'slice-not-a-length': 'timeSliceWindow',
  'slice-target-needed': 'timeSliceTarget',
};

/** What OpenSLO's objective says of slices. */
export const sliceFields = {
  /** Share of a slice's events that must be good for the slice to be good; with Timeslices only. */
  timeSliceTarget: z.optional(z.number().check(z.gt(0), z.lte(1))),
  /** Length of a slice, up to a day: `5m`, or a number of minutes. */
  timeSliceWindow: z.optional(z.union([z.string(), z.number()])),
};

interface Spec extends Pick<MethodSpec, 'budgetingMethod'> {
  objectives: ReadonlyArray<Omit<MethodSpec, 'budgetingMethod'>>;
}

/** A method that counts slices needs to know them. */
export const methodCheck = z.check<Spec>((context) => {
  const { budgetingMethod, objectives } = context.value;
  const result = methodFromSpec({ ...objectives[0], budgetingMethod });
  if (result.kind === 'invalid') {
    const { code } = result;
    context.issues.push({
      code: 'custom',
      message: code,
      path: ['objectives', 0, PLACE[code]],
      input: context.value,
    });
  }
});
