import type { Dimension, MaturityModel, Practice } from '../modelSchema';
import type { Place } from './finding';

export interface PlacedPractice {
  dimension: Dimension;
  practice: Practice;
  place: Place;
}

/** Every practice with the way to it. */
export function practicePlaces(model: MaturityModel): PlacedPractice[] {
  return model.spec.dimensions.flatMap((dimension, outer) =>
    dimension.practices.map((practice, inner) => ({
      dimension,
      practice,
      place: ['spec', 'dimensions', outer, 'practices', inner],
    }))
  );
}
