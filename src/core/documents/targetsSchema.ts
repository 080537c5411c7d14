import * as v from 'valibot';
import { finiteNumber } from '../schema/finiteNumber';
import { looseObject } from '../schema/looseObject';
import type { Slo } from '../slo/slo';
import { instantOf } from '../time/instantOf';
import { day, startOfDay } from './daySchema';

/** Targets by the day from which they were in force, in the window's zone (rolling: UTC): docs/slo-maths.md §6. */
export const targetsSchema = v.array(
  looseObject({ from: day, target: v.pipe(finiteNumber, v.gtValue(0), v.ltValue(1)) })
);

/** In order of time, whatever order they are written in. */
export function toTargets(
  targets: v.InferOutput<typeof targetsSchema>,
  window: Slo['window']
): NonNullable<Slo['targets']> {
  const zone = window.kind === 'calendar' ? window.zone : 'UTC';
  return targets
    .map(({ from, target }) => ({ fromMs: instantOf(startOfDay(from) ?? NaN, zone), target }))
    .sort((a, b) => a.fromMs - b.fromMs);
}
