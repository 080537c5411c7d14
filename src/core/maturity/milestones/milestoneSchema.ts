import * as v from 'valibot';
import { resourceSchema } from '../../documents/resource';
import { looseObject } from '../../schema/looseObject';
import { record } from '../../schema/record';
import { coachesSchema, scopeSchema, startedFromSchema, teamsSchema } from '../assessment/assessmentSchema';
import { isoDay, isoInstant } from '../assessment/isoTime';

export const MILESTONE_TAG = 'headroom-milestone';

const name = v.pipe(v.string(), v.minLength(1));

/**
 * An assessment as it was on a day, with the evidence of that day; the model lies beside it. Nothing changes it: the
 * hash tells when something did.
 */
export const milestoneSchema = looseObject({
  ...resourceSchema.entries,
  kind: v.literal('Milestone'),
  spec: looseObject({
    /** The assessment that it was made from. */
    assessment: looseObject({ uid: name, name, displayName: v.optional(v.string()) }),
    /** `metadata.name` of the model. */
    model: name,
    modelVersion: name,
    /** The day that the answers stand for. */
    date: isoDay,
    madeAt: isoInstant,
    scope: v.optional(scopeSchema),
    coaches: v.optional(coachesSchema, []),
    teams: teamsSchema,
    /** The milestone before. */
    startedFrom: v.optional(startedFromSchema),
    /** Practice id → team → answer. */
    answers: v.optional(record(v.string(), record(v.string(), v.unknown())), {}),
    /** Signal key → team → what was known. */
    evidence: v.optional(record(v.string(), record(v.string(), v.unknown())), {}),
    /** SHA-256 of all the rest and of the model, in hex. */
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
});

export type MilestoneResource = v.InferOutput<typeof milestoneSchema>;
