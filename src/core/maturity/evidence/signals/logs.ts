import type { EvidenceFacts, SeriesReading } from '../facts/evidenceFacts';
import { allServicesOf, serviceIn, teamsIn } from '../facts/ownership';
import { incomplete, known, noData, notConnected } from '../known';
import type { QualityMark, SignalState } from '../signalState';
import type { ComputeSignal } from './computeSignal';
import { fromReading, type ReadReading, sumOf } from './readings';

/** Share of the team's services with a log line in the last day. */
export const logServiceCoverage: ComputeSignal = (facts, team) =>
  fromLines(facts, 'log_lines', ({ series, owned, provenance, isCut }) => {
    const services = allServicesOf(owned, team);
    const seen = new Set(series.filter(({ value }) => value > 0).map(({ labels }) => serviceIn(labels, owned)));
    const covered = services.filter((service) => seen.has(service)).length;
    const noted = { ...provenance, note: `${covered}/${services.length}` };
    return services.length === 0
      ? notConnected('define-services', provenance)
      : known(covered / services.length, noted, isCut && 'partial');
  });

/** Share of lines that are a JSON object or `key=value` pairs. */
export const structuredLogShare: ComputeSignal = (facts, team) =>
  share(facts, team, 'log_lines', ['log_lines_json', 'log_lines_logfmt']);

/** Share of lines with a trace id among those that name a method, by which a request is recognised: a proxy. */
export const traceIdLogShare: ComputeSignal = (facts, team) =>
  share(facts, team, 'log_requests', ['log_requests_traced'], 'proxy');

function share(
  facts: EvidenceFacts,
  team: string,
  ofLines: string,
  parts: readonly string[],
  mark: QualityMark | false = false
): SignalState {
  return fromLines(facts, 'log_lines', () =>
    fromLines(facts, ofLines, ({ series: all, owned }) => {
      const own = (series: readonly SeriesReading[]) =>
        sumOf(series.filter(({ labels }) => teamsIn(labels, owned).includes(team)));
      return addUp(facts, parts, own, (part, reading) => {
        const lines = own(all);
        const provenance = { ...reading.provenance, note: `${part}/${lines}` };
        return lines === 0
          ? noData(reading.provenance)
          : // Lines come in between the queries.
            known(Math.min(1, part / lines), provenance, mark, reading.isCut && 'partial');
      });
    })
  );
}

/** The sum of several readings, with the queries of all. */
function addUp(
  facts: EvidenceFacts,
  ids: readonly string[],
  own: (series: readonly SeriesReading[]) => number,
  judge: (sum: number, last: ReadReading) => SignalState,
  before: { sum: number; query: string } = { sum: 0, query: '' }
): SignalState {
  const [id, ...rest] = ids;
  return fromReading(facts, 'loki', id ?? '', (reading) => {
    const sum = before.sum + own(reading.series);
    const query =
      before.query === '' ? (reading.provenance.query ?? '') : `${before.query} + ${reading.provenance.query}`;
    return rest.length === 0
      ? judge(sum, { ...reading, provenance: { ...reading.provenance, query } })
      : addUp(facts, rest, own, judge, { sum, query });
  });
}

/** Where no stream names any service known here, streams are labelled in another way. */
function fromLines(facts: EvidenceFacts, id: string, judge: (reading: ReadReading) => SignalState): SignalState {
  return fromReading(facts, 'loki', id, (reading) => {
    if (id !== 'log_lines' || reading.series.length > 0) {
      return judge(reading);
    }
    return reading.isCut ? incomplete(reading.provenance) : notConnected('label-log-streams', reading.provenance);
  });
}
