import { formatPath } from '../../documents/path';

/** Explained in docs/schema/maturity-model.md. */
export const FINDING_CODES = [
  'duplicate-id',
  'former-id-in-use',
  'scores-not-ascending',
  'level-without-text',
  'same-level-text',
  'no-question',
  'duplicate-question',
  'unknown-level',
  'unknown-signal',
  'unknown-role',
  'unknown-review',
  'unknown-practice',
  'rule-without-effect',
  'condition-of-other-type',
  'condition-never-holds',
  'condition-always-holds',
  'contradicting-rules',
  'covered-rule',
  'level-out-of-reach',
  'level-never-suggested',
  'practice-without-evidence',
  'unused-signal',
  'unknown-field',
  'version-not-raised',
  'version-lowered',
  'name-changed',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** What is wrong with a model beyond its shape. An error must be mended before the model is used. */
export interface ModelFinding {
  code: FindingCode;
  /** `warning`: probably a slip. `note`: good to know, often meant so. */
  severity: 'error' | 'warning' | 'note';
  /** In the model: `spec.dimensions[0].practices[2].evidence[1]`. */
  path: string;
  /** The practice it concerns, where it concerns one. */
  practiceId: string | undefined;
  /** The id, condition or text at fault; for two rules, the other one's. */
  detail: string;
}

export type Place = ReadonlyArray<string | number>;

export function finding(
  code: FindingCode,
  severity: ModelFinding['severity'],
  place: Place,
  detail: string,
  practiceId?: string
): ModelFinding {
  return { code, severity, path: formatPath('', place), practiceId, detail };
}
