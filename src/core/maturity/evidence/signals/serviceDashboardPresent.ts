import { fromFact } from '../facts/fact';
import { allServicesOf, knownServices } from '../facts/ownership';
import { known, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';

/**
 * Whether dashboards are tagged with the team's services (`basket`, `service:basket`): some but not all is a partial
 * yes. Where no dashboard is tagged with any service known here, tags are used for something else.
 */
export const serviceDashboardPresent: ComputeSignal = ({ documents, dashboards }, team) =>
  fromFact(documents, ({ value: owned }) =>
    fromFact(dashboards, ({ value, asOfMs, isCut = false }) => {
      const tags = new Set(value.flatMap((dashboard) => dashboard.tags));
      const isTagged = (service: string) => tags.has(service) || tags.has(`service:${service}`);
      const services = allServicesOf(owned, team);
      if (services.length === 0) {
        return notConnected('define-services');
      }
      const tagged = services.filter(isTagged).length;
      if (tagged === 0 && isCut) {
        return { status: 'unknown', reason: 'incomplete' };
      }
      if (![...knownServices(owned)].some(isTagged)) {
        return notConnected('tag-dashboards');
      }
      const provenance = {
        source: 'grafana',
        query: '/api/search',
        asOfMs,
        note: `${tagged}/${services.length}`,
      } as const;
      return known(tagged > 0, provenance, tagged > 0 && tagged < services.length && 'partial');
    })
  );
