import type { MaturityModel, Practice, Signal } from '../../../../core/maturity/modelSchema';
import { smallModel } from '../../../../core/maturity/testing/smallModel';

/** The small model with another practice `objectives`, and these signals besides its own. */
export function modelWith(change: Partial<Practice>, signals: readonly Signal[] = []): MaturityModel {
  const { spec } = smallModel;
  const dimensions = spec.dimensions.map((dimension) => ({
    ...dimension,
    practices: dimension.practices.map((practice) =>
      practice.id === 'objectives' ? { ...practice, ...change } : practice
    ),
  }));
  return { ...smallModel, spec: { ...spec, dimensions, signals: [...spec.signals, ...signals] } };
}
