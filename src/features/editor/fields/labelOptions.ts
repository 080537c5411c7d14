import type { ComboboxOption } from '@grafana/ui';
import type { MetricLabels } from '../../../adapters/measure/catalog/metricCatalog';
import type { Loadable } from '../../../adapters/loadable';
import { isLabelName } from '../../../core/promql/selector';

export interface LabelOptions {
  labels: ComboboxOption[];
  valuesOf(label: string): ComboboxOption[];
  /** Whether a metric has this value at all; undefined while that is not known. */
  has(label: string, value: string): boolean | undefined;
}

/** What the conditions can be chosen from: the labels that the metric's series have, with how many have each value. Names that an indicator cannot have are left out. */
export function labelOptions(labels: Loadable<MetricLabels>): LabelOptions {
  const known = labels.status === 'ready' ? labels.value : undefined;
  const find = (label: string) => known?.labels.find(({ name }) => name === label);
  return {
    labels: (known?.labels ?? [])
      .filter(({ name }) => isLabelName(name))
      .map(({ name, values }) => ({ value: name, description: counted(values.length, 'value') })),
    valuesOf: (label) =>
      (find(label)?.values ?? []).map(({ value, series }) => ({
        value,
        label: value || '(empty)',
        description: counted(series, 'series', 'series'),
      })),
    has: (label, value) =>
      known && !known.limited ? Boolean(find(label)?.values.some((entry) => entry.value === value)) : undefined,
  };
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
