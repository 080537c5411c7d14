import * as v from 'valibot';
import { resourceSchema } from '../../documents/resource';
import { finiteNumber } from '../../schema/finiteNumber';
import { looseObject } from '../../schema/looseObject';
import { record } from '../../schema/record';
import { isoDay, isoInstant } from './isoTime';

export const ASSESSMENT_TAG = 'headroom-assessment';

/** What is assessed: the whole organisation, teams, or the services named. */
export const scopeSchema = looseObject({
  kind: v.picklist(['organisation', 'team', 'service']),
  services: v.optional(v.array(v.pipe(v.string(), v.minLength(1)))),
});

/** Key: the team as SLOs name it. */
export const teamsSchema = record(
  v.pipe(v.string(), v.minLength(1)),
  looseObject({ displayName: v.optional(v.string()) })
);

/** The coaches who hold the assessment: the only persons named in it. */
export const coachesSchema = v.array(v.pipe(v.string(), v.minLength(1)));

/** The milestone whose answers a draft goes on from. */
export const startedFromSchema = looseObject({
  /** Of the milestone's document. */
  uid: v.pipe(v.string(), v.minLength(1)),
  name: v.pipe(v.string(), v.minLength(1)),
  date: isoDay,
  /** When it was made: what was judged later is new. Absent: the end of its day. */
  madeAt: v.optional(isoInstant),
});

/**
 * An assessment of teams by a model, which lies beside it in the same document. Teams, answers and readings are maps,
 * so that two edits of different ones merge by field. Answers and readings are parsed one by one: a broken one hides
 * no other.
 */
export const assessmentSchema = looseObject({
  ...resourceSchema.entries,
  kind: v.literal('Assessment'),
  spec: looseObject({
    /** `metadata.name` of the model. */
    model: v.pipe(v.string(), v.minLength(1)),
    scope: v.optional(scopeSchema),
    teams: teamsSchema,
    coaches: v.optional(coachesSchema, []),
    /** The day that the answers stand for. */
    date: v.optional(isoDay),
    startedFrom: v.optional(startedFromSchema),
    /** How long after a milestone it is held again, in whole months; absent: what the model says. */
    reassessEveryMonths: v.optional(v.pipe(finiteNumber, v.gtValue(0), v.integer())),
    /** Whether one total is shown; off unless switched on. */
    totalShown: v.optional(v.boolean(), false),
    /** Signal id → team → reading. */
    manualSignals: v.optional(record(v.string(), record(v.string(), v.unknown())), {}),
    /** Practice id → team → answer. */
    answers: v.optional(record(v.string(), record(v.string(), v.unknown())), {}),
  }),
});

export type AssessmentResource = v.InferOutput<typeof assessmentSchema>;
export type Scope = v.InferOutput<typeof scopeSchema>;
export type StartedFrom = v.InferOutput<typeof startedFromSchema>;
