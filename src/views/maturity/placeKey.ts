import type { Place } from '../../adapters/maturity/assessmentState';

/** One text for a cell, to compare and to find it by. */
export function placeKey(place: Place): string {
  return JSON.stringify([place.practiceId, place.team]);
}
