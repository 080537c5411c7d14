import {
  useDetectedFields,
  useStreamLabels,
  useStreams,
  useStreamValues,
} from '../../../adapters/measure/catalog/useCatalog';
import { foundUid } from '../../../adapters/measure/sources/foundUid';
import { resolveDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import { logSelector } from '../../../core/documents/logSelector';
import { logPipeline } from '../../../core/logql/logPipeline';
import { readAs } from '../../../core/schema/readAs';
import type { FormValues } from '../formValues';
import { filledLogs, type GuidedLogs, readGuided } from './guidedLogs';

export type LogCatalog = ReturnType<typeof useLogCatalog>;

/** What a Loki has for an SLI of log lines, given what was chosen so far; "loading" for all others. */
export function useLogCatalog({ kind, dataSourceUid, logIndicator, groupBy }: FormValues) {
  const source = kind === 'logs' ? resolveDataSource({ uid: dataSourceUid || undefined, type: 'loki' }) : undefined;
  const uid = foundUid(source);
  const guided = readGuided(logIndicator);
  const named = [...(guided?.streams ?? []).map(({ label }) => label), ...groupBy];
  const labels = new Set(named.filter((label) => label !== ''));
  const filled = kind === 'logs' ? readGuided(filledLogs(logIndicator)) : undefined;
  return {
    /** Whether there is a Loki to ask. */
    hasLoki: uid !== undefined,
    labels: useStreamLabels(uid),
    values: useStreamValues(uid, [...labels].sort()),
    streams: useStreams(uid, filled && linesQuery({ ...filled, lines: [] })),
    fields: useDetectedFields(uid, filled && linesQuery(filled)),
  };
}

/** Streams and texts of lines, before anything is read from them; undefined where that is not one. */
function linesQuery({ streams, lines }: Pick<GuidedLogs, 'streams' | 'lines'>): string | undefined {
  const selector = readAs(logSelector, { matchers: streams, lines });
  return selector && logPipeline(selector);
}
