import * as z from 'zod/mini';
import { compositeCheck, compositeSchema } from './compositeSchema';
import { fixedDuration } from './durationSchema';
import { exclusionsSchema } from './exclusionsSchema';
import { indicatorSchema } from './indicator';
import { methodCheck, sliceFields } from './methodCheck';
import { recordedSchema } from './recordedSchema';
import { resourceSchema } from './resource';
import { targetsSchema } from './targetsSchema';
import { timeWindowSchema } from './timeWindowSchema';

const objective = z.looseObject({
  displayName: z.optional(z.string()),
  /** Share that must be good. 1 is refused: a budget of zero forbids every change. */
  target: z.number().check(z.gt(0), z.lt(1)),
  ...sliceFields,
});

/** OpenSLO v1 names; `team`, `composite`, `targets`, `exclusions`, `missingData`, `precision`, `births`, `absentAfter` and `recorded` are Headroom's own. */
export const sloSchema = z.extend(resourceSchema, {
  kind: z.literal('SLO'),
  spec: z
    .looseObject({
      description: z.optional(z.string()),
      service: z.string().check(z.minLength(1)),
      team: z.optional(z.string()),
      /** What is counted; a composite has parts in its place. */
      indicator: z.optional(indicatorSchema),
      composite: z.optional(compositeSchema),
      timeWindow: z.array(timeWindowSchema).check(z.length(1)),
      /** What the budget is made of: events, or time in slices. docs/slo-maths.md §4 */
      budgetingMethod: z._default(z.enum(['Occurrences', 'Timeslices', 'RatioTimeslices']), 'Occurrences'),
      objectives: z.array(objective).check(z.length(1)),
      /** Targets by date: ended periods are judged by the one that was in force at their end. */
      targets: z.optional(targetsSchema),
      exclusions: z.optional(exclusionsSchema),
      /** What a gap counts as in slices: docs/slo-maths.md §2, missing data. */
      missingData: z._default(z.enum(['ignore', 'good', 'bad', 'hold']), 'ignore'),
      /** How edges of buckets are counted: docs/slo-maths.md §2, precision. */
      precision: z._default(z.enum(['fast', 'exact']), 'fast'),
      /** What the first value of a new bad series is: flagged as not counted, or counted. docs/slo-maths.md §2, births. */
      births: z._default(z.enum(['flag', 'count']), 'flag'),
      /** Silence longer than this shows as "no data". */
      absentAfter: z._default(fixedDuration, '3h'),
      /** Whose recorded series may stand in for raw ones: docs/slo-maths.md §2. */
      recorded: z.optional(recordedSchema),
    })
    .check(methodCheck)
    .check(compositeCheck),
});

export const serviceSchema = z.extend(resourceSchema, {
  kind: z.literal('Service'),
  spec: z.looseObject({ description: z.optional(z.string()), team: z.optional(z.string()) }),
});

export const teamSchema = z.extend(resourceSchema, {
  kind: z.literal('Team'),
  spec: z.looseObject({ description: z.optional(z.string()) }),
});

export type SloResource = z.infer<typeof sloSchema>;
export type ServiceResource = z.infer<typeof serviceSchema>;
export type TeamResource = z.infer<typeof teamSchema>;
