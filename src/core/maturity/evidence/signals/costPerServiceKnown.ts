import { incomplete, known, noData, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';
import { ofServices } from './ofServices';
import { fromReading } from './readings';

/**
 * Whether cost is told of the workloads named after the team's services: of some but not all is a partial yes. "No" only
 * where these are known to run and cost is told of others.
 */
export const costPerServiceKnown: ComputeSignal = (facts, team) =>
  fromReading(facts, 'prometheus', 'containers', ({ series: containers, owned }) =>
    fromReading(facts, 'prometheus', 'containers_costed', ({ series, provenance, isCut }) => {
      if (series.length === 0) {
        return notConnected('export-metric', provenance);
      }
      const costed = ofServices(series, owned, team).length;
      const running = Math.max(ofServices(containers, owned, team).length, costed);
      if (running === 0) {
        return noData(provenance);
      }
      if (costed === 0 && isCut) {
        return incomplete(provenance);
      }
      const isSome = costed > 0 && (costed < running || isCut);
      return known(costed > 0, { ...provenance, note: `${costed}/${running}` }, isSome && 'partial');
    })
  );
