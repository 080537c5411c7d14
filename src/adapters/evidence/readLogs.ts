import type { QueryReading } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import { SERVICE_LABELS } from '../../core/maturity/evidence/facts/ownership';
import { LOG_QUERY_IDS, logLinesQuery, logShapeQueries } from '../../core/maturity/evidence/queries/logqlQueries';
import type { EvidenceSources, NamedSource } from './evidenceSources';
import { readReadings } from './readReadings';

type Readings = Readonly<Record<string, Fact<QueryReading>>>;

/** First by which label streams name the services, then what their lines look like. Lines are read once for each. */
export async function readLogs(
  sources: EvidenceSources,
  loki: NamedSource,
  services: readonly string[],
  signal: AbortSignal
): Promise<Readings> {
  const byLabel = SERVICE_LABELS.map((label) => ({ ...logLinesQuery(label, services), id: label }));
  const lines = await readReadings(sources, 'loki', loki, byLabel, signal);
  const [label] = [...SERVICE_LABELS].sort((a, b) => seriesIn(lines[b]) - seriesIn(lines[a]));
  const found = label && lines[label];
  if (label === undefined || found === undefined) {
    return {};
  }
  const failed = Object.values(lines).find((fact) => fact.status === 'failed');
  if (seriesIn(found) === 0) {
    // Where one of the labels could not be asked, that none was found tells nothing.
    const fact = failed ?? found;
    return Object.fromEntries(LOG_QUERY_IDS.map((id) => [id, fact]));
  }
  return { log_lines: found, ...(await readReadings(sources, 'loki', loki, logShapeQueries(label, services), signal)) };
}

function seriesIn(fact: Fact<QueryReading> | undefined): number {
  return fact?.status === 'read' ? fact.value.series.length : 0;
}
