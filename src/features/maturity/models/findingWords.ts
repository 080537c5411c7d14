import type { FindingCode, ModelFinding } from '../../../core/maturity/lint/finding';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { findingPlace } from './findingPlace';

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
  'version-not-raised':
    'the model changed: raise the version, so that assessments are offered the change; it cannot go back',
  'version-lowered':
    'nothing but the version changed, and a version cannot go back: write the stored one again, or a later one',
  'name-changed': 'assessments find the model by this name: keep it, or import the text as a model of its own',
};

export const severityWords: Readonly<Record<ModelFinding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};

/** Their detail is the level that they are about: it belongs to the place. */
const OF_LEVEL: ReadonlySet<FindingCode> = new Set([
  'level-without-text',
  'level-never-suggested',
  'level-out-of-reach',
]);
/** Their detail is the id of what the place names already. */
const NAMED: ReadonlySet<FindingCode> = new Set(['scores-not-ascending', 'practice-without-evidence', 'unused-signal']);

/** Where and what: `Line 12, Toil, level Strategic: …`; by path where there is no model to tell names. */
export function findingWords(
  { code, path, detail, line }: ModelFinding & { line?: number | undefined },
  model: MaturityModel | undefined
): string {
  const place =
    model === undefined
      ? [path].filter((part) => part !== '')
      : findingPlace(model, path, OF_LEVEL.has(code) ? detail : undefined);
  const where = [...(line === undefined ? [] : [`Line ${line}`]), ...place].join(', ');
  const isSaid = detail === '' || (model !== undefined && (OF_LEVEL.has(code) || NAMED.has(code)));
  return `${where === '' ? 'The model' : where}: ${WORDS[code]}${isSaid ? '' : ` (${detailWords(code, detail, model)})`}`;
}

function detailWords(code: FindingCode, detail: string, model: MaturityModel | undefined): string {
  const twin = code === 'same-level-text' ? model?.spec.levels.find(({ id }) => id === detail) : undefined;
  return twin?.name ?? detail;
}
