import * as z from 'zod/mini';
import type { JsonObject } from '../../documents/json';
import { resourceSchema } from '../../documents/resource';
import { answerSchema } from '../assessment/answer';
import { coachesSchema, scopeSchema, teamsSchema } from '../assessment/assessmentSchema';
import { isoDay, isoInstant } from '../assessment/isoTime';
import { manualReadingSchema } from '../assessment/manualReading';

const name = z.string().check(z.minLength(1));

function resultsOf<A extends z.ZodMiniType, R extends z.ZodMiniType>(answer: A, reading: R) {
  return z.extend(resourceSchema, {
    kind: z.literal('AssessmentResults'),
    spec: z.looseObject({
      model: z.looseObject({ name, version: name, displayName: z.optional(z.string()) }),
      /** Present where these are the results of a milestone. */
      milestone: z.optional(z.looseObject({ uid: name, name, madeAt: isoInstant })),
      scope: z.optional(scopeSchema),
      date: z.optional(isoDay),
      coaches: z._default(coachesSchema, []),
      teams: teamsSchema,
      /** Practice id → team → answer. */
      answers: z.record(z.string(), z.record(z.string(), answer)),
      /** Signal id → team → what was read by hand. */
      manualSignals: z.optional(z.record(z.string(), z.record(z.string(), reading))),
    }),
  });
}

/** Results of an assessment as a file. Answers and readings are read one by one: a broken one hides no other. */
export const resultsSchema = resultsOf(z.unknown(), z.unknown());

export type AssessmentResults = z.infer<typeof resultsSchema>;

/** JSON Schema of such a file, for editors: what has a default may be left out. */
export function resultsJsonSchema(): JsonObject {
  const { $schema, ...body } = z.toJSONSchema(resultsOf(answerSchema, manualReadingSchema), {
    io: 'input',
    unrepresentable: 'any',
  });
  return { $schema, title: 'Headroom assessment results, headroom/v1', ...body };
}
