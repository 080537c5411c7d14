import * as z from 'zod/mini';
import type { Exclusion } from '../slo/exclusions/exclusion';
import { exclusionFromSpec } from '../slo/exclusions/exclusionFromSpec';

const time = z.optional(z.string().check(z.minLength(1)));

const exclusionSchema = z
  .looseObject({
    name: z.optional(z.string()),
    reason: z.string().check(z.minLength(1)),
    /** `exclude` drops events and time, `good` counts bad as good, `freeze` burns nothing. */
    treatment: z._default(z.enum(['exclude', 'good', 'freeze']), 'exclude'),
    /** One time: `2026-11-20T22:00:00+01:00`, or without the offset in `timeZone`. */
    from: time,
    to: time,
    /** Recurring: the first local time in `timeZone`, how long each lasts, and RFC 5545's rule. */
    start: time,
    duration: time,
    rrule: time,
    timeZone: time,
  })
  .check((context) => {
    const result = exclusionFromSpec(context.value);
    if (result.kind === 'invalid') {
      const { code, field } = result;
      context.issues.push({ code: 'custom', message: code, path: [field], input: context.value });
    }
  });

/** Time that does not count, or counts otherwise: docs/slo-maths.md §2, exclusions. */
export const exclusionsSchema = z.array(exclusionSchema);

/** Throws RangeError on a value that the schema has not checked. */
export function toExclusions(specs: z.infer<typeof exclusionsSchema>): Exclusion[] {
  return specs.map((spec) => {
    const result = exclusionFromSpec(spec);
    if (result.kind === 'invalid') {
      throw new RangeError(result.code);
    }
    return result.exclusion;
  });
}
