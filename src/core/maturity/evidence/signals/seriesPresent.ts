import { teamsIn } from '../facts/ownership';
import { known, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';
import { fromReading } from './readings';

/**
 * Whether the team has series of this query. No series at all, or none that tells any team, means that the metric or
 * the label is missing: not connected, never "no".
 */
export function seriesPresent(id: string): ComputeSignal {
  return (facts, team) =>
    fromReading(facts, 'prometheus', id, ({ series, owned, provenance, isCut }) => {
      const teams = series.flatMap(({ labels }) => teamsIn(labels, owned));
      if (teams.includes(team)) {
        return known(true, provenance);
      }
      if (isCut) {
        return { status: 'unknown', reason: 'incomplete', provenance };
      }
      return teams.length === 0
        ? notConnected(series.length === 0 ? 'export-metric' : 'label-series', provenance)
        : known(false, provenance);
    });
}
