import { finding, type FindingCode, type ModelFinding } from '../lint/finding';
import type { MaturityModel } from '../modelSchema';
import { compareModels } from './compareModels';
import { isNewerVersion } from './isNewerVersion';

/**
 * A changed model needs a later version, or assessments by it would not be offered the change; a version never goes
 * back; and the name, by which assessments find the model, stays.
 */
export function lintRevision(before: MaturityModel, after: MaturityModel): ModelFinding[] {
  const isRenamed = after.metadata.name !== before.metadata.name;
  const code = versionProblem(before, after);
  return [
    ...(isRenamed ? [finding('name-changed', 'error', ['metadata', 'name'], before.metadata.name)] : []),
    ...(code === undefined ? [] : [finding(code, 'error', ['spec', 'version'], before.spec.version)]),
  ];
}

function versionProblem(before: MaturityModel, after: MaturityModel): FindingCode | undefined {
  if (isNewerVersion(after.spec.version, before.spec.version)) {
    return undefined;
  }
  if (compareModels(before, after).length > 0) {
    return 'version-not-raised';
  }
  return isNewerVersion(before.spec.version, after.spec.version) ? 'version-lowered' : undefined;
}
