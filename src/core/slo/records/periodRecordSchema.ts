import * as z from 'zod/mini';
import { resourceSchema } from '../../documents/resource';

const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/));
const count = z.number().check(z.gte(0));

/** What a calendar period that has ended came to, written down while its data were there: docs/slo-maths.md §6. */
export const periodRecordSchema = z.extend(resourceSchema, {
  kind: z.literal('PeriodRecord'),
  spec: z.looseObject({
    /** Name of the SLO, in the same document. */
    slo: z.string().check(z.minLength(1)),
    from: instant,
    to: instant,
    /** In force when it ended. */
    target: z.number().check(z.gt(0), z.lt(1)),
    /** What was counted: by the SLO's method. */
    counted: z._default(z.enum(['events', 'slices']), 'events'),
    good: count,
    bad: count,
    total: count,
    /** Bad ones in time of which they burn nothing. */
    frozen: z.optional(count),
    /** Share of the period of which data were there, 0 to 1. */
    coveredShare: z.number().check(z.gte(0), z.lte(1)),
    /** What was to be said about the data: codes of quality flags. */
    flags: z.optional(z.array(z.string())),
    /** How many exclusions had been applied to the counts. */
    exclusions: z.optional(z.int().check(z.gte(0))),
    recordedAt: instant,
  }),
});

export type PeriodRecordResource = z.infer<typeof periodRecordSchema>;
