import * as z from 'zod/mini';
import { answerSchema } from '../assessment/answer';
import { isoInstant } from '../assessment/isoTime';

const words = {
  /** What the answer's level was called and said in the earlier version. */
  levelName: z.optional(z.string()),
  levelText: z.optional(z.string()),
};

/** Why an answer is to be looked at again after an upgrade, and what it was. */
const markSchema = z.looseObject({
  /**
   * `level-text-changed`: carried over, to be confirmed. `level-removed`: to be assessed again. `target-removed`: the
   * level to reach is no more, the answer holds.
   */
  code: z.enum(['level-text-changed', 'level-removed', 'target-removed']),
  before: answerSchema,
  ...words,
});

/** An answer of a practice that the model no longer has: an entry of an assessment's `spec.archive`. */
export const archivedSchema = z.looseObject({
  practiceId: z.string(),
  practiceName: z.string(),
  dimensionName: z.optional(z.string()),
  team: z.string(),
  /** Version of the model that the answer was given by. */
  modelVersion: z.string(),
  answer: answerSchema,
  ...words,
});

/** The last upgrade of an assessment, in its `spec.upgrade`. */
export const upgradeSchema = z.looseObject({
  from: z.string(),
  to: z.string(),
  /** When it was made: an answer judged later is confirmed. */
  at: isoInstant,
  /** Practice id → team → mark. */
  marks: z._default(z.record(z.string(), z.record(z.string(), markSchema)), {}),
});

export type UpgradeMark = z.infer<typeof markSchema>;
export type ArchivedAnswer = z.infer<typeof archivedSchema>;
export type Upgrade = z.infer<typeof upgradeSchema>;
