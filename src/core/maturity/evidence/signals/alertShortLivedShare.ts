import type { SeriesReading } from '../facts/evidenceFacts';
import { teamsIn } from '../facts/ownership';
import { known, noData, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';
import { fromReading, sumOf } from './readings';

/** Share of alerts that fired for at most five minutes among those that ended in the last 30 days. */
export const alertShortLivedShare: ComputeSignal = (facts, team) =>
  fromReading(facts, 'prometheus', 'alerts_ended', ({ series: ended, owned }) =>
    fromReading(facts, 'prometheus', 'alerts_short_lived', ({ series, provenance, isCut }) => {
      const isOwn = ({ labels }: SeriesReading) => teamsIn(labels, owned).includes(team);
      const all = sumOf(ended.filter(isOwn));
      const short = sumOf(series.filter(isOwn));
      if (!ended.some(({ labels }) => teamsIn(labels, owned).length > 0)) {
        return ended.length === 0 ? noData(provenance) : notConnected('label-alert-rules', provenance);
      }
      return all === 0
        ? noData(provenance)
        : known(short / all, { ...provenance, note: `${short}/${all}` }, 'proxy', isCut && 'partial');
    })
  );
