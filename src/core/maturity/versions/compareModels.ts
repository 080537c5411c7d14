import type { Level, MaturityModel, Signal } from '../modelSchema';
import { changedFields } from './changedFields';
import { compareDimensions } from './compareDimensions';
import { compareLevels } from './compareLevels';
import { comparePractice } from './comparePractice';
import { type Matched, matchById } from './matchById';
import type { ModelChange } from './modelChange';
import { practicesOf } from './practicesOf';

/** Compared in their own ways; the version itself is no change. */
const TOLD = ['version', 'copiedFrom', 'levels', 'signals', 'dimensions'];

/**
 * What differs between two versions of a model: of the model as a whole, its levels, dimensions, practices and
 * signals, in that order. Empty for a model and itself, and where only the version's name differs.
 */
export function compareModels(before: MaturityModel, after: MaturityModel): ModelChange[] {
  const levels = matchById(before.spec.levels, after.spec.levels);
  const [old, now] = [titleOf(before), titleOf(after)];
  return [
    ...(old === now ? [] : [{ code: 'model-renamed', before: old, after: now } as const]),
    ...changedFields(before.spec, after.spec, TOLD).map((change): ModelChange => ({
      code: 'model-field-changed',
      ...change,
    })),
    ...compareLevels(before.spec.levels, levels),
    ...compareDimensions(before.spec.dimensions, after.spec.dimensions),
    ...comparePractices(before, after, levels),
    ...compareSignals(before.spec.signals, after.spec.signals),
  ];
}

function comparePractices(before: MaturityModel, after: MaturityModel, levels: Matched<Level>): ModelChange[] {
  const { pairs, added, removed } = matchById(practicesOf(before), practicesOf(after));
  const place = ({ id, dimension }: { id: string; dimension: { id: string } }) => ({
    practiceId: id,
    dimensionId: dimension.id,
  });
  return [
    ...removed.map((one): ModelChange => ({ code: 'practice-removed', ...place(one), before: one.practice.name })),
    ...added.map((one): ModelChange => ({ code: 'practice-added', ...place(one), after: one.practice.name })),
    ...pairs.flatMap((pair) => [
      ...(pair.before.dimension.id === pair.after.dimension.id
        ? []
        : [
            {
              code: 'practice-moved',
              ...place(pair.after),
              before: pair.before.dimension.id,
              after: pair.after.dimension.id,
            } as const,
          ]),
      ...comparePractice(pair.before.practice, pair.after.practice, levels),
    ]),
  ];
}

function compareSignals(before: readonly Signal[], after: readonly Signal[]): ModelChange[] {
  const { pairs, added, removed } = matchById(before, after);
  return [
    ...removed.map(({ id, means }): ModelChange => ({ code: 'signal-removed', signalId: id, before: means })),
    ...added.map(({ id, means }): ModelChange => ({ code: 'signal-added', signalId: id, after: means })),
    ...pairs.flatMap((pair) =>
      changedFields(pair.before, pair.after, ['id']).map((change): ModelChange => ({
        code: 'signal-changed',
        signalId: pair.after.id,
        ...change,
      }))
    ),
  ];
}

function titleOf({ metadata }: MaturityModel): string {
  return metadata.displayName ?? metadata.name;
}
