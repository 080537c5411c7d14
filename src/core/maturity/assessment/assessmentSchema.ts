import * as z from 'zod/mini';
import { resourceSchema } from '../../documents/resource';

export const ASSESSMENT_TAG = 'headroom-assessment';
export const MATURITY_PANEL = 'headroom-maturity-panel';

/**
 * An assessment of teams by a model, which lies beside it in the same document. Teams and answers are maps, so that
 * two edits of different answers merge by field. Answers are parsed one by one: a broken one hides no other.
 */
export const assessmentSchema = z.extend(resourceSchema, {
  kind: z.literal('Assessment'),
  spec: z.looseObject({
    /** `metadata.name` of the model. */
    model: z.string().check(z.minLength(1)),
    /** Key: the team as SLOs name it. */
    teams: z.record(z.string().check(z.minLength(1)), z.looseObject({ displayName: z.optional(z.string()) })),
    /** Practice id → team → answer. */
    answers: z._default(z.record(z.string(), z.record(z.string(), z.unknown())), {}),
  }),
});

export type AssessmentResource = z.infer<typeof assessmentSchema>;
