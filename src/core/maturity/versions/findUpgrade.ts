import type { MaturityModel } from '../modelSchema';
import { isNewerVersion } from './isNewerVersion';

/** The newest later version of the same model (by name) among the candidates, if there is one. */
export function findUpgrade(model: MaturityModel, candidates: readonly MaturityModel[]): MaturityModel | undefined {
  return candidates
    .filter(
      ({ metadata, spec }) => metadata.name === model.metadata.name && isNewerVersion(spec.version, model.spec.version)
    )
    .reduce<MaturityModel | undefined>(
      (newest, one) => (newest === undefined || isNewerVersion(one.spec.version, newest.spec.version) ? one : newest),
      undefined
    );
}
