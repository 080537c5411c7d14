import * as v from 'valibot';
import { finiteNumber } from '../schema/finiteNumber';
import { looseObject } from '../schema/looseObject';
import { rule } from '../schema/rule';
import { compositeBreaches, compositeSchema } from './compositeSchema';
import { fixedDuration } from './durationSchema';
import { exclusionsSchema } from './exclusionsSchema';
import { indicatorSchema } from './indicator';
import { methodBreaches, sliceFields } from './methodCheck';
import { recordedSchema } from './recordedSchema';
import { resourceSchema } from './resource';
import { targetsSchema } from './targetsSchema';
import { timeWindowSchema } from './timeWindowSchema';

const objective = looseObject({
  displayName: v.optional(v.string()),
  /** Share that must be good. 1 is refused: a budget of zero forbids every change. */
  target: v.pipe(finiteNumber, v.gtValue(0), v.ltValue(1)),
  ...sliceFields,
});

/** OpenSLO v1 names; `team`, `composite`, `targets`, `exclusions`, `missingData`, `precision`, `births`, `absentAfter` and `recorded` are Headroom's own. */
export const sloSchema = looseObject({
  ...resourceSchema.entries,
  kind: v.literal('SLO'),
  spec: v.pipe(
    looseObject({
      description: v.optional(v.string()),
      service: v.pipe(v.string(), v.minLength(1)),
      team: v.optional(v.string()),
      /** What is counted; a composite has parts in its place. */
      indicator: v.optional(indicatorSchema),
      composite: v.optional(compositeSchema),
      timeWindow: v.pipe(v.array(timeWindowSchema), v.minLength(1), v.maxLength(1)),
      /** What the budget is made of: events, or time in slices. docs/slo-maths.md §4 */
      budgetingMethod: v.optional(v.picklist(['Occurrences', 'Timeslices', 'RatioTimeslices']), 'Occurrences'),
      objectives: v.pipe(v.array(objective), v.minLength(1), v.maxLength(1)),
      /** Targets by date: ended periods are judged by the one that was in force at their end. */
      targets: v.optional(targetsSchema),
      exclusions: v.optional(exclusionsSchema),
      /** What a gap counts as in slices: docs/slo-maths.md §2, missing data. */
      missingData: v.optional(v.picklist(['ignore', 'good', 'bad', 'hold']), 'ignore'),
      /** How edges of buckets are counted: docs/slo-maths.md §2, precision. */
      precision: v.optional(v.picklist(['fast', 'exact']), 'fast'),
      /** What the first value of a new bad series is: flagged as not counted, or counted. docs/slo-maths.md §2, births. */
      births: v.optional(v.picklist(['flag', 'count']), 'flag'),
      /** Silence longer than this shows as "no data". */
      absentAfter: v.optional(fixedDuration, '3h'),
      /** Whose recorded series may stand in for raw ones: docs/slo-maths.md §2. */
      recorded: v.optional(recordedSchema),
    }),
    rule((spec) => methodBreaches(spec)),
    rule((spec) => compositeBreaches(spec))
  ),
});

export const serviceSchema = looseObject({
  ...resourceSchema.entries,
  kind: v.literal('Service'),
  spec: looseObject({ description: v.optional(v.string()), team: v.optional(v.string()) }),
});

export const teamSchema = looseObject({
  ...resourceSchema.entries,
  kind: v.literal('Team'),
  spec: looseObject({ description: v.optional(v.string()) }),
});

export type SloResource = v.InferOutput<typeof sloSchema>;
export type ServiceResource = v.InferOutput<typeof serviceSchema>;
export type TeamResource = v.InferOutput<typeof teamSchema>;
