import * as v from 'valibot';

import type { Selector } from '../../../core/documents/indicator';
import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import { record } from '../../../core/schema/record';
import type { HttpClient } from '../transport/httpAnswer';
import { type Answered, mapped, prometheusApi } from './prometheusApi';
import { type WhyEmpty, whyEmpty } from './whyEmpty';

export interface MetricInfo {
  name: string;
  /** As the data source knows it; not every one keeps metadata. */
  type: 'counter' | 'gauge' | 'histogram' | 'summary' | 'unknown';
  help: string;
}

export interface LabelInfo {
  name: string;
  /** Most frequent first. */
  values: ReadonlyArray<{ value: string; series: number }>;
}

/** A bound of a classic histogram, and how it is written. */
export interface Bound {
  value: number;
  spellings: string[];
}

export interface MetricLabels {
  labels: readonly LabelInfo[];
  series: number;
  /** There are more series than were read. */
  limited: boolean;
}

const texts = v.array(v.string());
const metadataSchema = record(v.string(), v.array(looseObject({ type: v.string(), help: v.optional(v.string(), '') })));
const seriesSchema = v.array(record(v.string(), v.string()));
const instantSchema = looseObject({
  result: v.array(looseObject({ value: v.strictTuple([finiteNumber, v.string()]) })),
});

/** What a choice in an editor is made from is what there was lately. */
export const recentMs = 6 * 3_600_000;
const mostSeries = 10_000;

/** What the editor offers from a data source. Selectors come from the escaping builder. */
export function metricCatalog(http: HttpClient, dataSourceUid: string, nowMs: () => number = Date.now) {
  const recent = () => ({ start: String((nowMs() - recentMs) / 1000), end: String(nowMs() / 1000) });
  const get = <T>(
    path: string,
    params: Record<string, string>,
    schema: v.GenericSchema<unknown, T>,
    signal: AbortSignal
  ) => prometheusApi(http, dataSourceUid, path, params, schema, signal);

  return {
    /** All metrics of the last hours, by name; types where the data source knows them. */
    async metrics(signal: AbortSignal): Promise<Answered<MetricInfo[]>> {
      const [names, metadata] = await Promise.all([
        get('label/__name__/values', recent(), texts, signal),
        get('metadata', {}, metadataSchema, signal),
      ]);
      const known = metadata.status === 'ready' ? metadata.value : {};
      return mapped(names, (all) => all.map((name) => metricInfo(name, known)));
    },

    /** Labels of a selector's series with their values, and how many series have each. */
    async labels(selector: string, signal: AbortSignal): Promise<Answered<MetricLabels>> {
      const params = { 'match[]': selector, limit: String(mostSeries), ...recent() };
      return mapped(await get('series', params, seriesSchema, signal), countLabels);
    },

    /** Metrics that a selector's series have. */
    metricsOf: (selector: string, signal: AbortSignal): Promise<Answered<string[]>> =>
      get('label/__name__/values', { 'match[]': selector, ...recent() }, texts, signal),

    /** Names of all labels. */
    labelNames: (signal: AbortSignal): Promise<Answered<string[]>> => get('labels', recent(), texts, signal),

    /** All values of a label. */
    labelValues: (label: string, signal: AbortSignal): Promise<Answered<string[]>> =>
      get(`label/${encodeURIComponent(label)}/values`, recent(), texts, signal),

    /** Bounds of a classic histogram, ascending, without +Inf; `selector` is of its `_bucket` series. */
    async bounds(selector: string, signal: AbortSignal): Promise<Answered<Bound[]>> {
      const values = await get('label/le/values', { 'match[]': selector, ...recent() }, texts, signal);
      return mapped(values, boundsOf);
    },

    /** How many series a selector has now. */
    async seriesCount(selector: string, signal: AbortSignal): Promise<Answered<number>> {
      const params = { query: `count(${selector})`, time: String(nowMs() / 1000) };
      return mapped(await get('query', params, instantSchema, signal), ({ result }) =>
        Number(result[0]?.value[1] ?? 0)
      );
    },

    /** Which part of a selector leaves no series now, with a look back over a window. */
    whyEmpty: (series: Selector, windowMs: number, signal: AbortSignal): Promise<Answered<WhyEmpty>> =>
      whyEmpty(http, dataSourceUid, series, { fromMs: nowMs() - windowMs, toMs: nowMs() }, signal),
  };
}

const types: ReadonlySet<string> = new Set(['counter', 'gauge', 'histogram', 'summary']);

function isType(type: string | undefined): type is MetricInfo['type'] {
  return type !== undefined && types.has(type);
}

/** Metadata knows a histogram by its bare name; its series have endings. */
function metricInfo(name: string, metadata: v.InferOutput<typeof metadataSchema>): MetricInfo {
  const own = metadata[name]?.[0];
  const family = metadata[name.replace(/_(bucket|count|sum|total)$/, '')]?.[0];
  const { type, help = '' } = own ?? family ?? {};
  return { name, type: isType(type) ? type : 'unknown', help };
}

function boundsOf(texts: readonly string[]): Bound[] {
  const spellings = new Map<number, string[]>();
  for (const text of texts) {
    spellings.set(Number(text), [...(spellings.get(Number(text)) ?? []), text]);
  }
  return [...spellings]
    .filter(([value]) => Number.isFinite(value))
    .map(([value, written]) => ({ value, spellings: written }))
    .sort((a, b) => a.value - b.value);
}

/** Labels of series or streams, and how many have each value. */
export function countLabels(series: ReadonlyArray<Record<string, string>>): MetricLabels {
  const counts = new Map<string, Map<string, number>>();
  for (const labels of series) {
    for (const [name, value] of Object.entries(labels)) {
      if (name !== '__name__') {
        const values = counts.get(name) ?? new Map<string, number>();
        counts.set(name, values.set(value, (values.get(value) ?? 0) + 1));
      }
    }
  }
  const labels = [...counts].map(([name, values]) => ({
    name,
    values: [...values].map(([value, count]) => ({ value, series: count })).sort((a, b) => b.series - a.series),
  }));
  return {
    labels: labels.sort((a, b) => (a.name < b.name ? -1 : 1)),
    series: series.length,
    limited: series.length >= mostSeries,
  };
}
