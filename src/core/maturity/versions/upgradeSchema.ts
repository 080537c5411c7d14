import * as v from 'valibot';
import { looseObject } from '../../schema/looseObject';
import { record } from '../../schema/record';
import { answerSchema } from '../assessment/answer';
import { isoInstant } from '../assessment/isoTime';

const words = {
  /** What the answer's level was called and said in the earlier version. */
  levelName: v.optional(v.string()),
  levelText: v.optional(v.string()),
};

/** Why an answer is to be looked at again after an upgrade, and what it was. */
const markSchema = looseObject({
  /**
   * `level-text-changed`: carried over, to be confirmed. `level-removed`: to be assessed again. `target-removed`: the
   * level to reach is no more, the answer holds.
   */
  code: v.picklist(['level-text-changed', 'level-removed', 'target-removed']),
  before: answerSchema,
  ...words,
});

/** An answer of a practice that the model no longer has: an entry of an assessment's `spec.archive`. */
export const archivedSchema = looseObject({
  practiceId: v.string(),
  practiceName: v.string(),
  dimensionName: v.optional(v.string()),
  team: v.string(),
  /** Version of the model that the answer was given by. */
  modelVersion: v.string(),
  answer: answerSchema,
  ...words,
});

/** The last upgrade of an assessment, in its `spec.upgrade`. */
export const upgradeSchema = looseObject({
  from: v.string(),
  to: v.string(),
  /** When it was made: an answer judged later is confirmed. */
  at: isoInstant,
  /** Practice id → team → mark. */
  marks: v.optional(record(v.string(), record(v.string(), markSchema)), {}),
});

export type UpgradeMark = v.InferOutput<typeof markSchema>;
export type ArchivedAnswer = v.InferOutput<typeof archivedSchema>;
export type Upgrade = v.InferOutput<typeof upgradeSchema>;
