import type { FindingCode, ModelFinding } from '../../../core/maturity/lint/finding';

const WORDS: Readonly<Record<FindingCode, string>> = {
  'duplicate-id': 'this id stands twice; ids are unique in the whole model',
  'former-id-in-use': 'this old id is in use again; answers could not tell which is meant',
  'scores-not-ascending':
    'this level scores no more than the one below it; order levels from the lowest, with rising scores',
  'level-without-text': 'nothing is said of this level, neither here nor by the level itself',
  'same-level-text': 'two levels say the same, so nobody can choose between them',
  'no-question': 'there is no question: an interview asks by the name of the practice',
  'duplicate-question': 'the same question stands twice',
  'unknown-level': 'the model has no such level',
  'unknown-signal': 'the model has no such signal',
  'unknown-role': 'the model does not list such a role',
  'unknown-review': 'no dimension of the model is such a review',
  'unknown-practice': 'the model has no such practice',
  'rule-without-effect': 'this rule neither suggests a level nor caps one',
  'condition-of-other-type': 'this condition cannot be compared with what the signal reads',
  'condition-never-holds': 'no reading of the signal fulfils this condition; a ratio lies between 0 and 1',
  'condition-always-holds': 'every reading of the signal fulfils this condition',
  'contradicting-rules': 'one reading would suggest a level above the one that another rule caps it at',
  'covered-rule': 'another rule always says as much',
  'level-out-of-reach': 'a rule caps this level whatever the signal reads',
  'level-never-suggested': 'no evidence suggests this level; people alone can choose it',
  'practice-without-evidence': 'no signal speaks of this practice; people alone judge it',
  'unused-signal': 'no rule uses this signal',
  'unknown-field': 'the app does not know this field; it is kept and does nothing',
  'version-not-raised': 'the model changed: raise the version, so that assessments are offered the change; it cannot go back',
  'name-changed': 'assessments find the model by this name: keep it, or import the text as a model of its own',
};

export const severityWords: Readonly<Record<ModelFinding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};

/** Where and what: `Line 12, spec.levels[1].score: …`. */
export function findingWords({ code, path, detail, line }: ModelFinding & { line?: number | undefined }): string {
  const where = [line === undefined ? '' : `Line ${line}`, path].filter((part) => part !== '').join(', ');
  return `${where === '' ? 'The model' : where}: ${WORDS[code]}${detail === '' ? '' : ` (${detail})`}`;
}
