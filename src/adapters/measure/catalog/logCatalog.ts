import * as v from 'valibot';

import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import type { LogStats } from '../../../core/slo/logReadingCost';
import { record } from '../../../core/schema/record';
import type { HttpClient } from '../transport/httpAnswer';
import { type InstantCount, instantCounts } from './instantCounts';
import { type Answered, mapped, prometheusApi, resource } from './prometheusApi';
import { countLabels, type MetricLabels, recentMs } from './metricCatalog';

/** A field of log lines as Loki detects it in some of the latest ones. */
export interface DetectedField {
  name: string;
  /** Of its latest values: a `duration` is written with its unit. */
  type: string;
  /** About how many values it has. */
  cardinality: number;
  /** Which of them find it: `json`, `logfmt`; none where it is metadata of the line, which needs no parser. */
  parsers: readonly string[];
}

const texts = v.nullish(v.array(v.string()), []);
const streamsSchema = v.nullish(v.array(record(v.string(), v.string())), []);
/** Unlike Loki's other answers it has no `data` around it; both lists are null where there is nothing. */
const fieldsSchema = looseObject({
  fields: v.nullish(
    v.array(
      looseObject({
        label: v.string(),
        type: v.optional(v.string(), 'string'),
        cardinality: v.optional(finiteNumber, 0),
        parsers: texts,
      })
    ),
    []
  ),
});

/** Nothing around it either. */
const statsSchema = looseObject({ entries: finiteNumber, bytes: finiteNumber });

/** How many fields are detected, in how many of the latest lines. */
const MOST_FIELDS = '200';
const LINES_READ = '500';
const dayMs = 86_400_000;

/** What the editor offers from a Loki, of the last hours. Grafana puts these paths below `loki/api/v1`. */
export function logCatalog(http: HttpClient, dataSourceUid: string, nowMs: () => number = Date.now) {
  // In nanoseconds, with as many digits as a number cannot hold.
  const recent = (backMs = recentMs) => ({
    start: `${Math.floor(nowMs() - backMs)}000000`,
    end: `${Math.floor(nowMs())}000000`,
  });
  const values = (label: string, signal: AbortSignal) =>
    prometheusApi(http, dataSourceUid, `/label/${encodeURIComponent(label)}/values`, recent(), texts, signal);

  /** How many streams fit, and their labels. */
  async function streams(selector: string, signal: AbortSignal, backMs = recentMs): Promise<Answered<MetricLabels>> {
    const params = { 'match[]': selector, ...recent(backMs) };
    return mapped(await prometheusApi(http, dataSourceUid, '/series', params, streamsSchema, signal), countLabels);
  }

  return {
    /** Names of all labels of streams. */
    streamLabels: (signal: AbortSignal): Promise<Answered<string[]>> =>
      prometheusApi(http, dataSourceUid, '/labels', recent(), texts, signal),

    /** The values of each label; one failure is that of all. */
    async streamValues(labels: readonly string[], signal: AbortSignal): Promise<Answered<Record<string, string[]>>> {
      const found: Record<string, string[]> = {};
      for (const [index, answer] of (await Promise.all(labels.map((label) => values(label, signal)))).entries()) {
        if (answer.status === 'failed') {
          return answer;
        }
        found[labels[index] ?? ''] = answer.value;
      }
      return { status: 'ready', value: found };
    },

    streams,

    /** What each expression in LogQL counts now. */
    counts: (exprs: readonly string[], signal: AbortSignal): Promise<Answered<InstantCount[][]>> =>
      instantCounts(http, dataSourceUid, exprs, nowMs(), signal, '/query'),

    /**
     * What the streams of each selector brought in the last day; one failure is that of all. Lines and bytes are about
     * those of the index, which counts a stream once for each of its tables: streams are counted apart.
     */
    async statsOfEach(selectors: readonly string[], signal: AbortSignal): Promise<Answered<LogStats[]>> {
      const found: LogStats[] = [];
      for (const query of selectors) {
        const params = { query, ...recent(dayMs) };
        const index = await resource(http, dataSourceUid, 'index/stats', params, statsSchema, signal);
        if (index.status === 'failed') {
          return index;
        }
        const counted = await streams(query, signal, dayMs);
        if (counted.status === 'failed') {
          return counted;
        }
        found.push({ streams: counted.value.series, lines: index.value.entries, bytes: index.value.bytes });
      }
      return { status: 'ready', value: found };
    },

    /** Fields of lines; `query` chooses lines and reads nothing from them: Loki tries its parsers itself. Since Loki 3. */
    async detectedFields(query: string, signal: AbortSignal): Promise<Answered<DetectedField[]>> {
      const params = { query, limit: MOST_FIELDS, line_limit: LINES_READ, ...recent() };
      return mapped(
        await resource(http, dataSourceUid, 'detected_fields', params, fieldsSchema, signal),
        ({ fields }) =>
          fields.map(({ label, type, cardinality, parsers }) => ({ name: label, type, cardinality, parsers }))
      );
    },
  };
}
