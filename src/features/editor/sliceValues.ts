import type { SloResource } from '../../core/documents/sloSchema';
import { sliceLengthMs } from '../../core/slo/methodFromSpec';
import { formatTargetPercent, parseTarget } from '../../core/slo/parseTarget';
import { emptyForm, type FormValues } from './formValues';

type Objective = SloResource['spec']['objectives'][number];

/** What the form shows of a stored method. */
export function sliceValues({ budgetingMethod, missingData, objectives }: SloResource['spec']): Partial<FormValues> {
  const { timeSliceWindow, timeSliceTarget }: Partial<Objective> = objectives[0] ?? {};
  return {
    method: budgetingMethod,
    missingData,
    sliceLength:
      typeof timeSliceWindow === 'number' ? `${timeSliceWindow}m` : (timeSliceWindow ?? emptyForm.sliceLength),
    sliceTargetPercent:
      timeSliceTarget === undefined ? emptyForm.sliceTargetPercent : formatTargetPercent(timeSliceTarget),
  };
}

/** OpenSLO's fields of the objective; what the method does not use stays only where it was stored with that method. */
export function sliceObjective(values: FormValues, stored: Record<string, unknown>, storedMethod: unknown) {
  const kept = values.method === (storedMethod ?? 'Occurrences') ? stored : {};
  return {
    timeSliceWindow: values.method === 'Occurrences' ? kept.timeSliceWindow : lengthAs(values.sliceLength, kept),
    timeSliceTarget:
      values.method === 'Timeslices' ? parseSliceTarget(values.sliceTargetPercent) : kept.timeSliceTarget,
  };
}

/** A length that is written otherwise, such as a number of minutes, stays so while it is the same. */
function lengthAs(typed: string, { timeSliceWindow }: Record<string, unknown>): string | number {
  return typeof timeSliceWindow === 'number' && sliceLengthMs(timeSliceWindow) === sliceLengthMs(typed)
    ? timeSliceWindow
    : typed;
}

/** A share typed in percent; unlike a target it may be 100 %. Undefined where it is none. */
export function parseSliceTarget(percent: string): number | undefined {
  const target = parseTarget(percent);
  if (target.ok) {
    return target.value;
  }
  return /^100([.,]0+)?\s*%?$/.test(percent.trim()) ? 1 : undefined;
}
