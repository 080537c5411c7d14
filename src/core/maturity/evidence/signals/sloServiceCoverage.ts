import { fromFact } from '../facts/fact';
import { servicesOf, sloServicesOf } from '../facts/ownership';
import { known, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';
import { documentsProvenance, isPartial } from './sloCount';

/** Share of the team's defined services with an SLO of anybody's; the definitions are the catalogue. */
export const sloServiceCoverage: ComputeSignal = ({ documents }, team) =>
  fromFact(documents, ({ value, asOfMs }) => {
    const services = servicesOf(value, team);
    if (services.length === 0) {
      return value.unread > 0 ? { status: 'unknown', reason: 'incomplete' } : notConnected('define-services');
    }
    const withSlo = new Set(value.slos.map(({ slo }) => slo.service));
    const covered = services.filter((service) => withSlo.has(service)).length;
    const isOutside = sloServicesOf(value, team).some((service) => !value.services.has(service));
    const provenance = documentsProvenance(asOfMs, `${covered}/${services.length}`);
    return known(covered / services.length, provenance, isPartial(value) || (isOutside && 'partial'));
  });
