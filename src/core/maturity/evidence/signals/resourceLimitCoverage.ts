import { known, noData, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';
import { fromReading, sumOf } from './readings';
import { ofServices } from './ofServices';

/** Share of containers with a limit of processor or memory, among those of workloads named after the team's services. */
export const resourceLimitCoverage: ComputeSignal = (facts, team) =>
  fromReading(facts, 'prometheus', 'containers', ({ series: containers, owned }) =>
    fromReading(facts, 'prometheus', 'containers_limited', ({ series, provenance, isCut }) => {
      // No limit in the whole cluster may as well be a metric that is left out.
      if (containers.length === 0 || series.length === 0) {
        return notConnected('export-metric', provenance);
      }
      const all = sumOf(ofServices(containers, owned, team));
      const limited = sumOf(ofServices(series, owned, team));
      return all === 0
        ? noData(provenance)
        : known(limited / all, { ...provenance, note: `${limited}/${all}` }, isCut && 'partial');
    })
  );
