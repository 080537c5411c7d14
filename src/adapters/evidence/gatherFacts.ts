import type { EvidenceFacts, QueryReading } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import type { OwnedDocuments } from '../../core/maturity/evidence/facts/ownedDocuments';
import { allServicesOf } from '../../core/maturity/evidence/facts/ownership';
import type { ConnectHint } from '../../core/maturity/evidence/signalState';
import { LOG_QUERY_IDS } from '../../core/maturity/evidence/queries/logqlQueries';
import { promqlQueries, sliQuery } from '../../core/maturity/evidence/queries/promqlQueries';
import type { Slo } from '../../core/slo/slo';
import type { EvidenceSources, NamedSource } from './evidenceSources';
import { mergeLogs } from './mergeLogs';
import { mergeReadings } from './mergeReadings';
import { readAlertRules } from './readAlertRules';
import { readDashboards } from './readDashboards';
import { readLogs } from './readLogs';
import { readReadings } from './readReadings';
import { readRecords } from './readRecords';
import { readStandings } from './readStandings';

/** All but what the documents tell. */
export type GatheredFacts = Omit<EvidenceFacts, 'nowMs' | 'documents'>;

/** Before anything was asked. */
export const nothingYet: GatheredFacts = {
  records: { status: 'loading' },
  alertRules: { status: 'loading' },
  dashboards: { status: 'loading' },
  standings: { status: 'loading' },
  readings: {},
};

/** How many times `gatherFacts` tells of an answer. */
export const FACTS_TOLD = 6;

/** What was told so far, and what came in now. */
export function withFacts(facts: GatheredFacts, change: Partial<GatheredFacts>): GatheredFacts {
  return { ...facts, ...change, readings: { ...facts.readings, ...change.readings } };
}

/**
 * Asks every source for what these teams' signals need, all at once, and tells of each as it answers: one that is down
 * or slow holds up no other. Resolves when all have answered; rejects when the signal aborts.
 */
export async function gatherFacts(
  sources: EvidenceSources,
  owned: OwnedDocuments,
  teams: readonly string[],
  signal: AbortSignal,
  onFacts: (change: Partial<GatheredFacts>) => void
): Promise<void> {
  const slos = owned.slos.filter(({ team }) => teams.includes(team));
  const counted = slos.map(({ slo }) => slo).filter((slo) => sliQuery(slo).length > 0);
  const { prometheuses, sourceOf } = prometheusesOf(sources, counted);
  const isAnySlo = slos.length > 0;
  await Promise.all([
    readRecords(sources, signal).then((records) => onFacts({ records })),
    readDashboards(sources, signal).then((dashboards) => onFacts({ dashboards })),
    readAlertRules(sources, signal).then((alertRules) => onFacts({ alertRules })),
    isAnySlo
      ? readStandings(sources, slos, signal).then((standings) => onFacts({ standings }))
      : onFacts({ standings: { status: 'absent', connect: 'define-slos' } }),
    Promise.all(
      prometheuses.map((one) => {
        const sli = counted.filter((slo) => sourceOf(slo) === one.uid).flatMap(sliQuery);
        return readReadings(sources, 'prometheus', one, [...promqlQueries, ...sli], signal);
      })
    ).then((all) => {
      const queries = [...promqlQueries, ...counted.flatMap(sliQuery)];
      const none = absent(
        queries.map(({ id }) => id),
        isAnySlo ? 'add-prometheus' : 'define-slos'
      );
      onFacts({ readings: { ...none, ...mergeReadings(all) } });
    }),
    readAllLogs(sources, owned, teams, signal).then((readings) => onFacts({ readings })),
  ]);
}

async function readAllLogs(
  sources: EvidenceSources,
  owned: OwnedDocuments,
  teams: readonly string[],
  signal: AbortSignal
): Promise<GatheredFacts['readings']> {
  const services = [...new Set(teams.flatMap((team) => allServicesOf(owned, team)))].sort();
  const lokis = sources.lokis();
  if (services.length === 0 || lokis.length === 0) {
    return absent(LOG_QUERY_IDS, lokis.length === 0 ? 'add-loki' : 'define-services');
  }
  const parts = await Promise.all(lokis.map((loki) => readLogs(sources, loki, services, signal)));
  return mergeLogs(parts.flat());
}

function prometheusesOf({ prometheusOf }: EvidenceSources, slos: readonly Slo[]) {
  const found = new Map<string, NamedSource>();
  const sourceOf = ({ dataSource }: Slo) => prometheusOf(dataSource)?.uid;
  for (const slo of slos) {
    const source = prometheusOf(slo.dataSource);
    if (source !== undefined) {
      found.set(source.uid, source);
    }
  }
  return { prometheuses: [...found.values()], sourceOf };
}

function absent(ids: readonly string[], connect: ConnectHint): Record<string, Fact<QueryReading>> {
  return Object.fromEntries(ids.map((id) => [id, { status: 'absent', connect }]));
}
