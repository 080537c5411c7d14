import { fromFact } from '../facts/fact';
import { known, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';
import { documentsProvenance, isPartial } from './sloCount';

/** Share of all defined services that name exactly one team: the same for every team. */
export const serviceOwnerCoverage: ComputeSignal = ({ documents }) =>
  fromFact(documents, ({ value, asOfMs }) => {
    const services = [...value.services.values()];
    if (services.length === 0) {
      return value.unread > 0 ? { status: 'unknown', reason: 'incomplete' } : notConnected('define-services');
    }
    const owned = services.filter((teams) => teams.size === 1).length;
    const provenance = documentsProvenance(asOfMs, `${owned}/${services.length}`);
    return known(owned / services.length, provenance, isPartial(value));
  });
