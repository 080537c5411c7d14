import type { EvidenceFacts } from '../facts/evidenceFacts';
import { fromFact } from '../facts/fact';
import { known, notConnected } from '../known';
import { countsSeries, sliQuery, sliQueryId } from '../queries/promqlQueries';
import type { SignalState } from '../signalState';
import type { ComputeSignal } from './computeSignal';
import { fromReading, sumOf } from './readings';

/**
 * Whether the series that the team's SLOs count are there: all silent is "no", some a partial "yes". Services without
 * an SLO have no known series, so they say nothing; nor do SLOs of log lines.
 */
export const serviceMetricsPresent: ComputeSignal = (facts, team) =>
  fromFact(facts.documents, ({ value, asOfMs }) => {
    const own = value.slos.filter((owned) => owned.team === team).map(({ slo }) => slo);
    const slos = own.filter(countsSeries);
    const [first] = slos;
    if (first === undefined) {
      return notConnected('define-slos');
    }
    const states = slos.map((slo) => hasSeries(facts, sliQueryId(slo.ref)));
    const found = states.filter((state) => state.status === 'known');
    const present = found.filter(({ reading }) => reading === true).length;
    const open = states.find(({ status }) => status === 'loading') ?? states.find(({ status }) => status === 'unknown');
    const provenance = {
      source: 'prometheus',
      query: sliQuery(first).expr,
      asOfMs,
      note: `${present}/${slos.length}`,
    } as const;
    if (open !== undefined && (present === 0 || open.status === 'loading')) {
      return open;
    }
    return known(
      present > 0,
      { ...found[0]?.provenance, ...provenance },
      present > 0 && present < slos.length && 'partial'
    );
  });

function hasSeries(facts: EvidenceFacts, id: string): SignalState {
  return fromReading(facts, 'prometheus', id, ({ series, provenance }) => known(sumOf(series) > 0, provenance));
}
