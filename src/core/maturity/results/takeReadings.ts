import { changeReading, type DetailsChange } from '../assessment/changeDetails';
import type { ManualSignals } from '../assessment/manualReading';
import { entryOf, listEntries, withEntry } from '../assessment/nestedMap';
import { sameValue } from '../assessment/sameValue';

/** Of the readings in a file those that differ from what is here. */
export function newReadings(present: ManualSignals, given: ManualSignals): ManualSignals {
  return listEntries(given)
    .filter(({ outer, inner, value }) => !sameValue(entryOf(present, outer, inner), value))
    .reduce<ManualSignals>((kept, { outer, inner, value }) => withEntry(kept, outer, inner, value), {});
}

/** Writes readings over those of the same signal and team in the assessment `name`. */
export function takeReadings(name: string, readings: ManualSignals): DetailsChange {
  return (resources) =>
    listEntries(readings).reduce(
      (changed, { outer: signal, inner: team, value }) => changeReading(name, { signal, team }, value)(changed),
      [...resources]
    );
}
