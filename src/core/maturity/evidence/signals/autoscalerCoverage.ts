import { allServicesOf } from '../facts/ownership';
import { known, noData, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';
import { fromReading } from './readings';

/** Share of the team's services that run as a deployment of their name and have an autoscaler. */
export const autoscalerCoverage: ComputeSignal = (facts, team) =>
  fromReading(facts, 'prometheus', 'deployed_services', ({ series: deployments, owned }) =>
    fromReading(facts, 'prometheus', 'autoscaled_services', ({ series, provenance, isCut }) => {
      if (deployments.length === 0) {
        return notConnected('export-metric', provenance);
      }
      const deployed = new Set(deployments.map(({ labels }) => labels.service));
      const scaled = new Set(series.map(({ labels }) => labels.service));
      const workloads = allServicesOf(owned, team).filter((service) => deployed.has(service));
      const covered = workloads.filter((service) => scaled.has(service)).length;
      const noted = { ...provenance, note: `${covered}/${workloads.length}` };
      return workloads.length === 0 ? noData(provenance) : known(covered / workloads.length, noted, isCut && 'partial');
    })
  );
