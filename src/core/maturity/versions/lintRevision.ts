import { finding, type ModelFinding } from '../lint/finding';
import type { MaturityModel } from '../modelSchema';
import { compareModels } from './compareModels';
import { isNewerVersion } from './isNewerVersion';

/**
 * A changed model needs a later version, or assessments by it would not be offered the change, and never an earlier one; it keeps its name,
 * by which they find it.
 */
export function lintRevision(before: MaturityModel, after: MaturityModel): ModelFinding[] {
  const isRaised = isNewerVersion(after.spec.version, before.spec.version);
  const isLowered = isNewerVersion(before.spec.version, after.spec.version);
  const isRenamed = after.metadata.name !== before.metadata.name;
  return [
    ...(isRenamed ? [finding('name-changed', 'error', ['metadata', 'name'], before.metadata.name)] : []),
    ...(isRaised || (!isLowered && compareModels(before, after).length === 0)
      ? []
      : [finding('version-not-raised', 'error', ['spec', 'version'], before.spec.version)]),
  ];
}
