import { fromFact } from '../facts/fact';
import type { Indicator } from '../../../slo/slo';
import { known } from '../known';
import type { ComputeSignal } from './computeSignal';
import { documentsProvenance, isPartial } from './sloCount';

/** Different kinds of SLI: an SLO's label `sli` names its kind, else a histogram is latency, a threshold a kind of its own, and all else availability. */
export const sloSliKinds: ComputeSignal = ({ documents }, team) =>
  fromFact(documents, ({ value, asOfMs }) => {
    const kinds = value.slos
      .filter((owned) => owned.team === team)
      .map(({ slo }) => slo.labels.sli ?? kindOf(slo.indicator));
    const reading = new Set(kinds).size;
    return reading === 0 && value.unread > 0
      ? { status: 'unknown', reason: 'incomplete' }
      : known(reading, documentsProvenance(asOfMs, [...new Set(kinds)].sort().join(', ')), isPartial(value));
  });

function kindOf(indicator: Indicator): string {
  if (indicator.kind === 'threshold') {
    return 'threshold';
  }
  const isLatency = indicator.kind === 'latency' || (indicator.kind === 'logs' && indicator.latency !== undefined);
  return isLatency ? 'latency' : 'availability';
}
