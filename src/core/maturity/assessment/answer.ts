import * as z from 'zod/mini';
import { isoInstant } from './isoTime';
import { entryOf, type NestedMap } from './nestedMap';

/** Where a reader can see for themselves; only http and https. */
const linkSchema = z.looseObject({
  title: z.string().check(z.refine((title) => !/[\r\n]/.test(title), { error: 'one-line-needed' })),
  url: z.string().check(z.refine((url) => /^https?:\/\/\S+$/i.test(url), { error: 'http-link-needed' })),
});

/** What stands beside a judgement. */
const beside = {
  /** Level id that the team wants to reach. */
  targetLevel: z.optional(z.string().check(z.minLength(1))),
  /** How sure the coaches are of the judgement. */
  confidence: z.optional(z.enum(['low', 'medium', 'high'])),
  note: z.optional(z.string()),
  links: z.optional(z.array(linkSchema)),
  /** The coach who judged; never somebody of the team. */
  assessor: z.optional(z.string()),
  assessedAt: z.optional(isoInstant),
};

/**
 * What a coach noted for one practice of one team. An absent answer means "not assessed": a gap, never the lowest
 * level; `not-assessed` is stored only to carry what stands beside. "Not applicable" needs a reason. Unknown fields are
 * kept.
 */
export const answerSchema = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('level'), level: z.string().check(z.minLength(1)), ...beside }),
  z.looseObject({
    state: z.literal('not-applicable'),
    reason: z.string().check(z.regex(/\S/, { error: 'reason-needed' })),
    ...beside,
  }),
  z.looseObject({ state: z.literal('not-assessed'), ...beside }),
]);

export type Answer = z.infer<typeof answerSchema>;
export type AnswerLink = z.infer<typeof linkSchema>;
export type Confidence = NonNullable<Answer['confidence']>;

/** Practice id → team → answer. */
export type Answers = NestedMap<Answer>;

/** The answer on record, if any. */
export function answerOf(answers: Answers, practiceId: string, team: string): Answer | undefined {
  return entryOf(answers, practiceId, team);
}
