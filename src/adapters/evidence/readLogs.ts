import type { QueryReading } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import { SERVICE_LABELS } from '../../core/maturity/evidence/facts/ownership';
import { LOG_QUERY_IDS, logLinesQuery, logShapeQueries } from '../../core/maturity/evidence/queries/logqlQueries';
import type { EvidenceSources, NamedSource } from './evidenceSources';
import { readReadings } from './readReadings';

type Readings = Readonly<Record<string, Fact<QueryReading>>>;

/**
 * First by which label streams name each service, then what its lines look like: one part for each label in use, so
 * that no line counts twice and each is read once more. Where a label could not be asked, one part has failed.
 */
export async function readLogs(
  sources: EvidenceSources,
  loki: NamedSource,
  services: readonly string[],
  signal: AbortSignal
): Promise<Readings[]> {
  const byLabel = SERVICE_LABELS.map((label) => ({ ...logLinesQuery(label, services), id: label }));
  const lines = await readReadings(sources, 'loki', loki, byLabel, signal);
  const failed = SERVICE_LABELS.map((label) => lines[label]).find((fact) => fact?.status === 'failed');
  const named = SERVICE_LABELS.map((label) => ({ label, names: namedBy(label, lines, services) }));
  const used = named.filter(({ names }) => names.length > 0);
  const parts = used.map(async ({ label, names }): Promise<Readings> => {
    const shapes = await readReadings(sources, 'loki', loki, logShapeQueries(label, names), signal);
    return { log_lines: only(lines[label], label, names), ...shapes };
  });
  // That nothing was found tells nothing where something could not be asked.
  const rest = failed ?? (used.length === 0 ? lines[SERVICE_LABELS[0]] : undefined);
  return [...(await Promise.all(parts)), ...(rest === undefined ? [] : [allOf(rest)])];
}

/** Services whose lines are named by this label more often than by any other. */
function namedBy(label: string, lines: Readings, services: readonly string[]): string[] {
  return services.filter((service) => {
    const counts = SERVICE_LABELS.map((one) => linesOf(service, one, lines));
    const most = Math.max(...counts);
    return most > 0 && SERVICE_LABELS[counts.indexOf(most)] === label;
  });
}

function linesOf(service: string, label: string, lines: Readings): number {
  const fact = lines[label];
  const series = fact?.status === 'read' ? fact.value.series : [];
  return series.find(({ labels }) => labels[label] === service)?.value ?? 0;
}

function only(fact: Fact<QueryReading> | undefined, label: string, names: readonly string[]): Fact<QueryReading> {
  if (fact?.status !== 'read') {
    return fact ?? { status: 'loading' };
  }
  const series = fact.value.series.filter(({ labels }) => names.includes(labels[label] ?? ''));
  return { ...fact, value: { ...fact.value, series } };
}

function allOf(fact: Fact<QueryReading>): Readings {
  return Object.fromEntries(LOG_QUERY_IDS.map((id) => [id, fact]));
}
