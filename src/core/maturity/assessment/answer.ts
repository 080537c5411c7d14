import * as z from 'zod/mini';
import { entryOf, type NestedMap } from './nestedMap';

/**
 * What a coach noted for one practice of one team. An absent answer means "not assessed": a gap, never the lowest
 * level; `not-assessed` is stored only to carry a note. "Not applicable" needs a reason. Unknown fields are kept.
 */
export const answerSchema = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('level'), level: z.string().check(z.minLength(1)), note: z.optional(z.string()) }),
  z.looseObject({
    state: z.literal('not-applicable'),
    reason: z.string().check(z.regex(/\S/, { error: 'reason-needed' })),
    note: z.optional(z.string()),
  }),
  z.looseObject({ state: z.literal('not-assessed'), note: z.optional(z.string()) }),
]);

export type Answer = z.infer<typeof answerSchema>;

/** Practice id → team → answer. */
export type Answers = NestedMap<Answer>;

/** The answer on record, if any. */
export function answerOf(answers: Answers, practiceId: string, team: string): Answer | undefined {
  return entryOf(answers, practiceId, team);
}
