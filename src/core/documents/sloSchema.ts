import * as z from 'zod/mini';
import { indicatorSchema } from './indicator';
import { resourceSchema } from './resource';

/** OpenSLO's shorthand: a count and m, h, d, w, M, Q or Y (`1M` is a month, `1m` a minute). */
const duration = z.string().check(z.regex(/^[1-9][0-9]*[mhdwMQY]$/));

/** A local wall time, as OpenSLO writes it: `2026-01-01 00:00:00`. */
const localTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/));

/** A calendar window's periods are counted from `startTime` in `timeZone`: the first weekday, the fiscal year. */
const timeWindow = z
  .looseObject({
    duration,
    isRolling: z._default(z.boolean(), true),
    calendar: z.optional(z.looseObject({ startTime: localTime, timeZone: z.string().check(z.minLength(1)) })),
  })
  .check(z.refine((window) => window.isRolling || window.calendar !== undefined, { error: 'calendar-needed' }));

const objective = z.looseObject({
  displayName: z.optional(z.string()),
  /** Share that must be good. 1 is refused: a budget of zero forbids every change. */
  target: z.number().check(z.gt(0), z.lt(1)),
});

/** OpenSLO v1 names; `team`, `precision`, `births` and `absentAfter` are Headroom's own. */
export const sloSchema = z.extend(resourceSchema, {
  kind: z.literal('SLO'),
  spec: z.looseObject({
    description: z.optional(z.string()),
    service: z.string().check(z.minLength(1)),
    team: z.optional(z.string()),
    indicator: indicatorSchema,
    timeWindow: z.array(timeWindow).check(z.length(1)),
    budgetingMethod: z._default(z.literal('Occurrences'), 'Occurrences'),
    objectives: z.array(objective).check(z.length(1)),
    /** How edges of buckets are counted: docs/slo-maths.md §2, precision. */
    precision: z._default(z.enum(['fast', 'exact']), 'fast'),
    /** What the first value of a new bad series is: flagged as not counted, or counted. docs/slo-maths.md §2, births. */
    births: z._default(z.enum(['flag', 'count']), 'flag'),
    /** Silence longer than this shows as "no data". */
    absentAfter: z._default(duration, '3h'),
  }),
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
