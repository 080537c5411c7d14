import { isJsonObject } from '../../../core/documents/json';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import type { ChangeCode, ModelChange } from '../../../core/maturity/versions/modelChange';
import { findPractice } from '../../../views/maturity/findPractice';

type Words = (change: ModelChange, models: { before: MaturityModel; after: MaturityModel }) => string;

const WORDS: Readonly<Record<ChangeCode, Words>> = {
  'model-renamed': ({ before, after }) => `The model “${text(before)}” is now called “${text(after)}”`,
  'model-field-changed': ({ field, before, after }) => `The model's ${field}: ${fieldWords(before, after)}`,
  'level-added': ({ after }) => `New level “${text(after)}”`,
  'level-removed': ({ before }) => `The level “${text(before)}” is gone`,
  'level-renamed': ({ before, after }) => `The level “${text(before)}” is now called “${text(after)}”`,
  'level-id-changed': ({ before, after }) => `The level's id: ${fieldWords(before, after)}`,
  'level-field-changed': ({ levelId, field, before, after }) =>
    `The level ${levelId ?? ''}, ${field}: ${fieldWords(before, after)}`,
  'levels-reordered': () => 'The levels stand in another order',
  'dimension-added': ({ after }) => `New dimension “${text(after)}”`,
  'dimension-removed': ({ before }) => `The dimension “${text(before)}” is gone`,
  'dimension-renamed': ({ before, after }) => `The dimension “${text(before)}” is now called “${text(after)}”`,
  'dimension-field-changed': ({ dimensionId, field, before, after }) =>
    `The dimension ${dimensionId ?? ''}, ${field}: ${fieldWords(before, after)}`,
  'dimensions-reordered': () => 'The dimensions stand in another order',
  'practice-added': ({ after }) => `New practice “${text(after)}”`,
  'practice-removed': ({ before }) => `The practice “${text(before)}” is gone`,
  'practice-renamed': ({ before, after }) => `The practice “${text(before)}” is now called “${text(after)}”`,
  'practice-id-changed': (change, models) =>
    `${practice(change, models)}, id: ${fieldWords(change.before, change.after)}`,
  'practice-moved': (change, models) =>
    `${practice(change, models)} moved from the dimension ${text(change.before)} to ${text(change.after)}`,
  'practice-field-changed': (change, models) =>
    `${practice(change, models)}, ${change.field}: ${fieldWords(change.before, change.after)}`,
  'practices-reordered': () => 'The practices of a dimension stand in another order',
  'level-text-changed': (change, models) =>
    `${practice(change, models)}, level “${levelWords(change, models)}”: ${fieldWords(change.before, change.after)}`,
  'question-added': (change, models) => `${practice(change, models)}: new question “${text(change.after)}”`,
  'question-removed': (change, models) => `${practice(change, models)}: no longer asked “${text(change.before)}”`,
  'questions-reordered': (change, models) => `${practice(change, models)}: questions in another order`,
  'rule-added': (change, models) => `${practice(change, models)}: new evidence rule ${text(change.after)}`,
  'rule-removed': (change, models) => `${practice(change, models)}: evidence rule gone, ${text(change.before)}`,
  'rules-reordered': (change, models) => `${practice(change, models)}: evidence rules in another order`,
  'signal-added': ({ signalId, after }) => `New signal ${signalId ?? ''}: ${text(after)}`,
  'signal-removed': ({ signalId, before }) => `The signal ${signalId ?? ''} is gone: ${text(before)}`,
  'signal-changed': ({ signalId, field, before, after }) =>
    `The signal ${signalId ?? ''}, ${field}: ${fieldWords(before, after)}`,
};

/** One difference between two versions of a model, as a line. */
export function changeWords(change: ModelChange, models: { before: MaturityModel; after: MaturityModel }): string {
  return WORDS[change.code](change, models);
}

function practice(
  { practiceId = '' }: ModelChange,
  { after, before }: { before: MaturityModel; after: MaturityModel }
) {
  const found = findPractice(after, practiceId) ?? findPractice(before, practiceId);
  return found?.practice.name ?? practiceId;
}

function levelWords({ levelId }: ModelChange, { after }: { after: MaturityModel }): string {
  return after.spec.levels.find(({ id }) => id === levelId)?.name ?? levelId ?? '';
}

function fieldWords(before: unknown, after: unknown): string {
  if (before === undefined) {
    return `now “${text(after)}”`;
  }
  return after === undefined ? `“${text(before)}” is gone` : `“${text(before)}” is now “${text(after)}”`;
}

/** Texts as they are; rules and lists as they stand in the model. */
function text(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  return isJsonObject(value) && typeof value.signal === 'string'
    ? [value.signal, value.when, effect('suggests', value.suggests), effect('caps', value.caps)]
        .filter(Boolean)
        .join(' ')
    : JSON.stringify(value);
}

function effect(word: string, level: unknown): string {
  return typeof level === 'string' ? `${word} ${level}` : '';
}
