import { fromFact } from '../facts/fact';
import { allServicesOf } from '../facts/ownership';
import { known, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';
import { documentsProvenance, isPartial } from './sloCount';

/**
 * Share of the services that the team works for, by definition or SLO, whose definition names exactly one team. What
 * other teams own says nothing of this one.
 */
export const serviceOwnerCoverage: ComputeSignal = ({ documents }, team) =>
  fromFact(documents, ({ value, asOfMs }) => {
    const services = allServicesOf(value, team);
    if (services.length === 0) {
      return value.unread > 0 ? { status: 'unknown', reason: 'incomplete' } : notConnected('define-services');
    }
    const owned = services.filter((service) => value.services.get(service)?.size === 1).length;
    const provenance = documentsProvenance(asOfMs, `${owned}/${services.length}`);
    return known(owned / services.length, provenance, isPartial(value));
  });
