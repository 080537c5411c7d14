export type ChangeCode =
  | 'model-renamed'
  | 'model-field-changed'
  | 'level-added'
  | 'level-removed'
  | 'level-renamed'
  | 'level-id-changed'
  | 'level-field-changed'
  | 'levels-reordered'
  | 'dimension-added'
  | 'dimension-removed'
  | 'dimension-renamed'
  | 'dimension-field-changed'
  | 'dimensions-reordered'
  | 'practice-added'
  | 'practice-removed'
  | 'practice-renamed'
  | 'practice-id-changed'
  | 'practice-moved'
  | 'practice-field-changed'
  | 'practices-reordered'
  | 'level-text-changed'
  | 'question-added'
  | 'question-removed'
  | 'questions-reordered'
  | 'rule-added'
  | 'rule-removed'
  | 'rules-reordered'
  | 'signal-added'
  | 'signal-removed'
  | 'signal-changed';

/**
 * One difference between two versions of a model. Ids are the later version's, where it still has the thing; `before`
 * and `after` are names, texts, ids or, for fields and rules, their values; absent for what there was not, or is no more.
 */
export interface ModelChange {
  code: ChangeCode;
  dimensionId?: string;
  practiceId?: string;
  levelId?: string;
  signalId?: string;
  /** The field that changed, for codes of fields. */
  field?: string;
  before?: unknown;
  after?: unknown;
}
