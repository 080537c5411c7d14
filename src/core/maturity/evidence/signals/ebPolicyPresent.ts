import { fromFact } from '../facts/fact';
import { known, noData, notConnected } from '../known';
import type { ComputeSignal } from './computeSignal';
import { documentsProvenance, isPartial } from './sloCount';

/**
 * Whether the team's SLOs have an error budget policy: attached to some but not all is a partial yes. Where nobody
 * attaches any, policies are kept elsewhere, if there are some: not connected, never "no".
 */
export const ebPolicyPresent: ComputeSignal = ({ documents }, team) =>
  fromFact(documents, ({ value, asOfMs }) => {
    const slos = value.slos.filter((owned) => owned.team === team);
    const covered = slos.filter(({ hasPolicy }) => hasPolicy).length;
    const provenance = documentsProvenance(asOfMs, `${covered}/${slos.length}`);
    if (slos.length === 0) {
      return value.unread > 0 ? { status: 'unknown', reason: 'incomplete' } : noData(provenance);
    }
    if (covered === 0 && value.unread > 0) {
      return { status: 'unknown', reason: 'incomplete', provenance };
    }
    if (!value.slos.some(({ hasPolicy }) => hasPolicy)) {
      return notConnected('attach-policy', provenance);
    }
    const isSome = covered > 0 && covered < slos.length;
    return known(covered > 0, provenance, isPartial(value) || (isSome && 'partial'));
  });
