import * as v from 'valibot';
import { resourceSchema } from '../../documents/resource';
import { finiteNumber } from '../../schema/finiteNumber';
import { looseObject } from '../../schema/looseObject';

const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/));
const count = v.pipe(finiteNumber, v.minValue(0));

/** What a calendar period that has ended came to, written down while its data were there: docs/slo-maths.md §6. */
export const periodRecordSchema = looseObject({
  ...resourceSchema.entries,
  kind: v.literal('PeriodRecord'),
  spec: looseObject({
    /** Name of the SLO, in the same document. */
    slo: v.pipe(v.string(), v.minLength(1)),
    from: instant,
    to: instant,
    /** In force when it ended. */
    target: v.pipe(finiteNumber, v.gtValue(0), v.ltValue(1)),
    /** What was counted: by the SLO's method. */
    counted: v.optional(v.picklist(['events', 'checks', 'slices']), 'events'),
    good: count,
    bad: count,
    total: count,
    /** Bad ones in time of which they burn nothing. */
    frozen: v.optional(count),
    /** Share of the period of which data were there, 0 to 1. */
    coveredShare: v.pipe(finiteNumber, v.minValue(0), v.maxValue(1)),
    /** What was to be said about the data: codes of quality flags. */
    flags: v.optional(v.array(v.string())),
    /** How many exclusions had been applied to the counts. */
    exclusions: v.optional(v.pipe(finiteNumber, v.safeInteger(), v.minValue(0))),
    recordedAt: instant,
  }),
});

export type PeriodRecordResource = v.InferOutput<typeof periodRecordSchema>;
