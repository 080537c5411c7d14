import * as v from 'valibot';
import { looseObject } from '../../schema/looseObject';
import { isoInstant } from './isoTime';
import { entryOf, type NestedMap } from './nestedMap';

/** Where a reader can see for themselves; only http and https. */
const linkSchema = looseObject({
  title: v.pipe(
    v.string(),
    v.check((title) => !/[\r\n]/.test(title), 'one-line-needed')
  ),
  url: v.pipe(
    v.string(),
    v.check((url) => /^https?:\/\/\S+$/i.test(url), 'http-link-needed')
  ),
});

/** What stands beside a judgement. */
const beside = {
  /** Level id that the team wants to reach. */
  targetLevel: v.optional(v.pipe(v.string(), v.minLength(1))),
  /** How sure the coaches are of the judgement. */
  confidence: v.optional(v.picklist(['low', 'medium', 'high'])),
  note: v.optional(v.string()),
  links: v.optional(v.array(linkSchema)),
  /** The coach who judged; never somebody of the team. */
  assessor: v.optional(v.string()),
  assessedAt: v.optional(isoInstant),
};

/**
 * What a coach noted for one practice of one team. An absent answer means "not assessed": a gap, never the lowest
 * level; `not-assessed` is stored only to carry what stands beside. "Not applicable" needs a reason. Unknown fields are
 * kept.
 */
export const answerSchema = v.variant('state', [
  looseObject({ state: v.literal('level'), level: v.pipe(v.string(), v.minLength(1)), ...beside }),
  looseObject({
    state: v.literal('not-applicable'),
    reason: v.pipe(v.string(), v.regex(/\S/, 'reason-needed')),
    ...beside,
  }),
  looseObject({ state: v.literal('not-assessed'), ...beside }),
]);

export type Answer = v.InferOutput<typeof answerSchema>;
export type AnswerLink = v.InferOutput<typeof linkSchema>;
export type Confidence = NonNullable<Answer['confidence']>;

/** Practice id → team → answer. */
export type Answers = NestedMap<Answer>;

/** The answer on record, if any. */
export function answerOf(answers: Answers, practiceId: string, team: string): Answer | undefined {
  return entryOf(answers, practiceId, team);
}
