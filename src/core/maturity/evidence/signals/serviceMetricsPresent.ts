import type { EvidenceFacts } from '../facts/evidenceFacts';
import { fromFact } from '../facts/fact';
import { known, notConnected } from '../known';
import { sliQuery } from '../queries/promqlQueries';
import type { SignalState } from '../signalState';
import type { ComputeSignal } from './computeSignal';
import { fromReading, sumOf } from './readings';

/**
 * Whether the series that the team's SLOs count are there: all silent is "no", some a partial "yes". Services without
 * an SLO have no known series, so they say nothing; nor do SLOs of log lines.
 */
export const serviceMetricsPresent: ComputeSignal = (facts, team) =>
  fromFact(facts.documents, ({ value, asOfMs }) => {
    const asked = value.slos.filter((owned) => owned.team === team).flatMap(({ slo }) => sliQuery(slo));
    const [first] = asked;
    if (first === undefined) {
      return notConnected('define-slos');
    }
    const states = asked.map(({ id }) => hasSeries(facts, id));
    const found = states.filter((state) => state.status === 'known');
    const present = found.filter(({ reading }) => reading === true).length;
    const open = states.find(({ status }) => status === 'loading') ?? states.find(({ status }) => status === 'unknown');
    const provenance = {
      source: 'prometheus',
      query: first.expr,
      asOfMs,
      note: `${present}/${asked.length}`,
    } as const;
    if (open !== undefined && (present === 0 || open.status === 'loading')) {
      return open;
    }
    return known(
      present > 0,
      { ...found[0]?.provenance, ...provenance },
      present > 0 && present < asked.length && 'partial'
    );
  });

function hasSeries(facts: EvidenceFacts, id: string): SignalState {
  return fromReading(facts, 'prometheus', id, ({ series, provenance }) => known(sumOf(series) > 0, provenance));
}
