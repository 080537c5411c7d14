import * as v from 'valibot';
import { resourceSchema } from '../../documents/resource';
import { looseObject } from '../../schema/looseObject';
import { record } from '../../schema/record';
import { coachesSchema, scopeSchema, teamsSchema } from '../assessment/assessmentSchema';
import { isoDay, isoInstant } from '../assessment/isoTime';

const name = v.pipe(v.string(), v.minLength(1));

/** Results with answers and readings of these shapes. */
export function resultsOf<A extends v.GenericSchema, R extends v.GenericSchema>(answer: A, reading: R) {
  return looseObject({
    ...resourceSchema.entries,
    kind: v.literal('AssessmentResults'),
    spec: looseObject({
      model: looseObject({ name, version: name, displayName: v.optional(v.string()) }),
      /** Present where these are the results of a milestone. */
      milestone: v.optional(looseObject({ uid: name, name, madeAt: isoInstant })),
      scope: v.optional(scopeSchema),
      date: v.optional(isoDay),
      coaches: v.optional(coachesSchema, []),
      teams: teamsSchema,
      /** Practice id → team → answer. */
      answers: record(v.string(), record(v.string(), answer)),
      /** Signal id → team → what was read by hand. */
      manualSignals: v.optional(record(v.string(), record(v.string(), reading))),
    }),
  });
}

/** Results of an assessment as a file. Answers and readings are read one by one: a broken one hides no other. */
export const resultsSchema = resultsOf(v.unknown(), v.unknown());

export type AssessmentResults = v.InferOutput<typeof resultsSchema>;
