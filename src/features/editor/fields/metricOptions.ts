import type { ComboboxOption } from '@grafana/ui';
import type { MetricInfo } from '../../../adapters/measure/catalog/metricCatalog';
import { isMetricName } from '../../../core/promql/selector';

export type MetricKind = 'counter' | 'histogram' | 'gauge';

/**
 * Counters, histograms by their bare names, or gauges; metrics whose type nobody knows go by the endings of their names.
 * Names that an indicator cannot have are left out.
 */
export function metricOptions(metrics: readonly MetricInfo[], kind: MetricKind): ComboboxOption[] {
  const offered = new Map<string, ComboboxOption>();
  for (const metric of metrics) {
    const name = nameAs[kind](metric);
    if (name !== undefined && isMetricName(name)) {
      offered.set(name, { value: name, description: metric.help || undefined });
    }
  }
  return [...offered.values()];
}

/** By which name a metric is of a kind; undefined where it is not. */
const nameAs: Readonly<Record<MetricKind, (metric: MetricInfo) => string | undefined>> = {
  counter: ({ name, type }) =>
    !name.endsWith('_bucket') && (type === 'counter' || /_(total|count)$/.test(name)) ? name : undefined,
  histogram: ({ name, type }) =>
    name.endsWith('_bucket') ? name.slice(0, -'_bucket'.length) : isNative(name, type) ? name : undefined,
  gauge: ({ name, type }) =>
    type === 'gauge' || (type === 'unknown' && !/_(bucket|count|sum|total)$/.test(name)) ? name : undefined,
};

/** Which kinds of a histogram a data source has. */
export function histogramKinds(metrics: readonly MetricInfo[], metric: string): Array<'classic' | 'native'> {
  const native = metrics.some(({ name, type }) => name === metric && isNative(name, type));
  const classic = metrics.some(({ name }) => name === `${metric}_bucket`);
  return [...(classic ? ['classic' as const] : []), ...(native ? ['native' as const] : [])];
}

/** Series of a native histogram have its own name; those of a classic one only names with endings. */
function isNative(name: string, type: MetricInfo['type']): boolean {
  return type === 'histogram' && !/_(bucket|count|sum)$/.test(name);
}
