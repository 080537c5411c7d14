import { finding, type ModelFinding } from '../lint/finding';
import type { MaturityModel } from '../modelSchema';
import { compareModels } from './compareModels';
import { isNewerVersion } from './isNewerVersion';

/**
 * A changed model needs a later version, or assessments by it would not be offered the change; and it keeps its name,
 * by which they find it.
 */
export function lintRevision(before: MaturityModel, after: MaturityModel): ModelFinding[] {
  const isRaised = isNewerVersion(after.spec.version, before.spec.version);
  const isRenamed = after.metadata.name !== before.metadata.name;
  return [
    ...(isRenamed ? [finding('name-changed', 'error', ['metadata', 'name'], before.metadata.name)] : []),
    ...(isRaised || compareModels(before, after).length === 0
      ? []
      : [finding('version-not-raised', 'error', ['spec', 'version'], before.spec.version)]),
  ];
}
