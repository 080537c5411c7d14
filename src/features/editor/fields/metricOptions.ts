import type { ComboboxOption } from '@grafana/ui';
import type { MetricInfo } from '../../../adapters/measure/catalog/metricCatalog';

/** Counters, or histograms by their bare names; metrics whose type nobody knows go by the endings of their names. */
export function metricOptions(metrics: readonly MetricInfo[], latency: boolean): ComboboxOption[] {
  return metrics.flatMap(({ name, type, help }) => {
    const bucket = name.endsWith('_bucket');
    if (latency) {
      return bucket ? [{ value: name.slice(0, -'_bucket'.length), description: help || undefined }] : [];
    }
    const counts = !bucket && (type === 'counter' || /_(total|count)$/.test(name));
    return counts ? [{ value: name, description: help || undefined }] : [];
  });
}

const MOST_METRICS = 200;

/** A data source can have tens of thousands of metrics: those that fit are shown, the others by typing more. */
export function searchIn(options: readonly ComboboxOption[]) {
  return async (search: string) => {
    const words = search.toLowerCase().split(/\s+/);
    const fits = ({ value, description = '' }: ComboboxOption) =>
      words.every((word) => `${value} ${description}`.toLowerCase().includes(word));
    return options.filter(fits).slice(0, MOST_METRICS);
  };
}
