import * as z from 'zod/mini';
import { resourceSchema } from '../../documents/resource';
import { isoDay, isoInstant } from './isoTime';

export const ASSESSMENT_TAG = 'headroom-assessment';

/** What is assessed: the whole organisation, teams, or the services named. */
export const scopeSchema = z.looseObject({
  kind: z.enum(['organisation', 'team', 'service']),
  services: z.optional(z.array(z.string().check(z.minLength(1)))),
});

/** Key: the team as SLOs name it. */
export const teamsSchema = z.record(
  z.string().check(z.minLength(1)),
  z.looseObject({ displayName: z.optional(z.string()) })
);

/** The coaches who hold the assessment: the only persons named in it. */
export const coachesSchema = z.array(z.string().check(z.minLength(1)));

/** The milestone whose answers a draft goes on from. */
export const startedFromSchema = z.looseObject({
  /** Of the milestone's document. */
  uid: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  date: isoDay,
  /** When it was made: what was judged later is new. Absent: the end of its day. */
  madeAt: z.optional(isoInstant),
});

/**
 * An assessment of teams by a model, which lies beside it in the same document. Teams, answers and readings are maps,
 * so that two edits of different ones merge by field. Answers and readings are parsed one by one: a broken one hides
 * no other.
 */
export const assessmentSchema = z.extend(resourceSchema, {
  kind: z.literal('Assessment'),
  spec: z.looseObject({
    /** `metadata.name` of the model. */
    model: z.string().check(z.minLength(1)),
    scope: z.optional(scopeSchema),
    teams: teamsSchema,
    coaches: z._default(coachesSchema, []),
    /** The day that the answers stand for. */
    date: z.optional(isoDay),
    startedFrom: z.optional(startedFromSchema),
    /** How long after a milestone it is held again, in whole months; absent: what the model says. */
    reassessEveryMonths: z.optional(z.number().check(z.positive(), z.refine(Number.isInteger))),
    /** Whether one total is shown; off unless switched on. */
    totalShown: z._default(z.boolean(), false),
    /** Signal id → team → reading. */
    manualSignals: z._default(z.record(z.string(), z.record(z.string(), z.unknown())), {}),
    /** Practice id → team → answer. */
    answers: z._default(z.record(z.string(), z.record(z.string(), z.unknown())), {}),
  }),
});

export type AssessmentResource = z.infer<typeof assessmentSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type StartedFrom = z.infer<typeof startedFromSchema>;
