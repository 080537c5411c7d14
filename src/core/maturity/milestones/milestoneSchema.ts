import * as z from 'zod/mini';
import { resourceSchema } from '../../documents/resource';
import { coachesSchema, scopeSchema, startedFromSchema, teamsSchema } from '../assessment/assessmentSchema';
import { isoDay, isoInstant } from '../assessment/isoTime';

export const MILESTONE_TAG = 'headroom-milestone';

const name = z.string().check(z.minLength(1));

/**
 * An assessment as it was on a day, with the evidence of that day; the model lies beside it. Nothing changes it: the
 * hash tells when something did.
 */
export const milestoneSchema = z.extend(resourceSchema, {
  kind: z.literal('Milestone'),
  spec: z.looseObject({
    /** The assessment that it was made from. */
    assessment: z.looseObject({ uid: name, name, displayName: z.optional(z.string()) }),
    /** `metadata.name` of the model. */
    model: name,
    modelVersion: name,
    /** The day that the answers stand for. */
    date: isoDay,
    madeAt: isoInstant,
    scope: z.optional(scopeSchema),
    coaches: z._default(coachesSchema, []),
    teams: teamsSchema,
    /** The milestone before. */
    startedFrom: z.optional(startedFromSchema),
    /** Practice id → team → answer. */
    answers: z._default(z.record(z.string(), z.record(z.string(), z.unknown())), {}),
    /** Signal key → team → what was known. */
    evidence: z._default(z.record(z.string(), z.record(z.string(), z.unknown())), {}),
    /** SHA-256 of all the rest and of the model, in hex. */
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
});

export type MilestoneResource = z.infer<typeof milestoneSchema>;
