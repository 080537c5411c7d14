import type { Dimension } from '../modelSchema';
import { changedFields } from './changedFields';
import { isReordered, matchById } from './matchById';
import type { ModelChange } from './modelChange';

/** What differs between the dimensions themselves; their practices are compared over the whole model. */
export function compareDimensions(before: readonly Dimension[], after: readonly Dimension[]): ModelChange[] {
  const matched = matchById(before, after);
  return [
    ...matched.removed.map(({ id, name }): ModelChange => ({
      code: 'dimension-removed',
      dimensionId: id,
      before: name,
    })),
    ...matched.added.map(({ id, name }): ModelChange => ({ code: 'dimension-added', dimensionId: id, after: name })),
    ...matched.pairs.flatMap((pair) => compareDimension(pair.before, pair.after)),
    ...(isReordered(before, matched) ? [{ code: 'dimensions-reordered' } as const] : []),
  ];
}

function compareDimension(before: Dimension, after: Dimension): ModelChange[] {
  const dimensionId = after.id;
  const practices = matchById(before.practices, after.practices);
  const names = before.name === after.name ? [] : [{ dimensionId, before: before.name, after: after.name }];
  return [
    ...names.map((change): ModelChange => ({ code: 'dimension-renamed', ...change })),
    ...changedFields(before, after, ['id', 'name', 'practices']).map((change): ModelChange => ({
      code: 'dimension-field-changed',
      dimensionId,
      ...change,
    })),
    ...(isReordered(before.practices, practices) ? [{ code: 'practices-reordered', dimensionId } as const] : []),
  ];
}
