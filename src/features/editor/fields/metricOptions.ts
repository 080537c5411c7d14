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
