import type { Level } from '../modelSchema';
import { changedFields } from './changedFields';
import { isReordered, type Matched } from './matchById';
import type { ModelChange } from './modelChange';

/** The text is told where practices read it. */
const TOLD = ['id', 'formerIds', 'name', 'text'];

/** What differs between two scales. */
export function compareLevels(before: readonly Level[], levels: Matched<Level>): ModelChange[] {
  return [
    ...levels.removed.map(({ id, name }): ModelChange => ({ code: 'level-removed', levelId: id, before: name })),
    ...levels.added.map(({ id, name }): ModelChange => ({ code: 'level-added', levelId: id, after: name })),
    ...levels.pairs.flatMap((pair) => compareLevel(pair.before, pair.after)),
    ...(isReordered(before, levels) ? [{ code: 'levels-reordered' } as const] : []),
  ];
}

function compareLevel(before: Level, after: Level): ModelChange[] {
  const levelId = after.id;
  const ids = before.id === after.id ? [] : [{ levelId, before: before.id, after: after.id }];
  const names = before.name === after.name ? [] : [{ levelId, before: before.name, after: after.name }];
  return [
    ...ids.map((change): ModelChange => ({ code: 'level-id-changed', ...change })),
    ...names.map((change): ModelChange => ({ code: 'level-renamed', ...change })),
    ...changedFields(before, after, TOLD).map((change): ModelChange => ({
      code: 'level-field-changed',
      levelId,
      ...change,
    })),
  ];
}
