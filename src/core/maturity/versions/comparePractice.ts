import { levelText } from '../levelText';
import type { Level, Practice } from '../modelSchema';
import { changedFields } from './changedFields';
import { compareLists } from './compareLists';
import type { Matched } from './matchById';
import type { ModelChange } from './modelChange';

/** Told one by one, or not a change of the practice. */
const TOLD = ['id', 'formerIds', 'name', 'levels', 'questions', 'evidence'];

/** What differs in a practice that both versions have; its place in the model is not looked at. */
export function comparePractice(before: Practice, after: Practice, levels: Matched<Level>): ModelChange[] {
  const practiceId = after.id;
  const ids = before.id === after.id ? [] : [{ practiceId, before: before.id, after: after.id }];
  const names = before.name === after.name ? [] : [{ practiceId, before: before.name, after: after.name }];
  return [
    ...ids.map((change): ModelChange => ({ code: 'practice-id-changed', ...change })),
    ...names.map((change): ModelChange => ({ code: 'practice-renamed', ...change })),
    ...levels.pairs.flatMap((level) => textChange(before, after, level)),
    ...questions(before, after),
    ...rules(before, after),
    ...changedFields(before, after, TOLD).map((change): ModelChange => ({
      code: 'practice-field-changed',
      practiceId,
      ...change,
    })),
  ];
}

function textChange(before: Practice, after: Practice, level: { before: Level; after: Level }): ModelChange[] {
  const [old, now] = [levelText(before, level.before), levelText(after, level.after)];
  return old === now
    ? []
    : [{ code: 'level-text-changed', practiceId: after.id, levelId: level.after.id, before: old, after: now }];
}

function questions(before: Practice, after: Practice): ModelChange[] {
  const practiceId = after.id;
  const { added, removed, isReordered } = compareLists(before.questions, after.questions);
  return [
    ...removed.map((question): ModelChange => ({ code: 'question-removed', practiceId, before: question })),
    ...added.map((question): ModelChange => ({ code: 'question-added', practiceId, after: question })),
    ...(isReordered ? [{ code: 'questions-reordered', practiceId } as const] : []),
  ];
}

function rules(before: Practice, after: Practice): ModelChange[] {
  const practiceId = after.id;
  const { added, removed, isReordered } = compareLists(before.evidence, after.evidence);
  return [
    ...removed.map((rule): ModelChange => ({ code: 'rule-removed', practiceId, before: rule })),
    ...added.map((rule): ModelChange => ({ code: 'rule-added', practiceId, after: rule })),
    ...(isReordered ? [{ code: 'rules-reordered', practiceId } as const] : []),
  ];
}
