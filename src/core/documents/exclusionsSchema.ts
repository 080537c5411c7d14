import * as v from 'valibot';
import { looseObject } from '../schema/looseObject';
import { rule } from '../schema/rule';
import type { Exclusion } from '../slo/exclusions/exclusion';
import { exclusionFromSpec } from '../slo/exclusions/exclusionFromSpec';

const time = v.optional(v.pipe(v.string(), v.minLength(1)));

const exclusionSchema = v.pipe(
  looseObject({
    name: v.optional(v.string()),
    reason: v.pipe(v.string(), v.minLength(1)),
    /** `exclude` drops events and time, `good` counts bad as good, `freeze` burns nothing. */
    treatment: v.optional(v.picklist(['exclude', 'good', 'freeze']), 'exclude'),
    /** One time: `2026-11-20T22:00:00+01:00`, or without the offset in `timeZone`. */
    from: time,
    to: time,
    /** Recurring: the first local time in `timeZone`, how long each lasts, and RFC 5545's rule. */
    start: time,
    duration: time,
    rrule: time,
    timeZone: time,
  }),
  rule((spec) => {
    const result = exclusionFromSpec(spec);
    return result.kind === 'invalid' ? [{ code: result.code, path: [result.field] }] : [];
  })
);

/** Time that does not count, or counts otherwise: docs/slo-maths.md §2, exclusions. */
export const exclusionsSchema = v.array(exclusionSchema);

/** Throws RangeError on a value that the schema has not checked. */
export function toExclusions(specs: v.InferOutput<typeof exclusionsSchema>): Exclusion[] {
  return specs.map((spec) => {
    const result = exclusionFromSpec(spec);
    if (result.kind === 'invalid') {
      throw new RangeError(result.code);
    }
    return result.exclusion;
  });
}
