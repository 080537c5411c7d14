import type { ComboboxOption } from '@grafana/ui';
import type { LabelOptions } from '../fields/labelOptions';
import type { LogCatalog } from './useLogCatalog';

type Asked = Pick<LogCatalog, 'hasLoki' | 'labels' | 'values' | 'streams'>;

/** Labels and values of all streams; of those that are chosen so far, how many have a value. */
export function streamOptions({
  labels,
  values,
  streams,
}: Omit<Asked, 'hasLoki'>): Pick<LabelOptions, 'labels' | 'valuesOf'> {
  const chosen = streams.status === 'ready' ? streams.value.labels : [];
  const countOf = (label: string, value: string) =>
    chosen.find(({ name }) => name === label)?.values.find((entry) => entry.value === value)?.series;
  return {
    labels: labels.status === 'ready' ? labels.value.map((value) => ({ value })) : [],
    valuesOf: (label) =>
      (values.status === 'ready' ? (values.value[label] ?? []) : []).map((value): ComboboxOption => {
        const count = countOf(label, value);
        return { value, description: count === undefined ? undefined : counted(count) };
      }),
  };
}

/** How many streams are chosen, or why none can be offered. */
export function streamWords({ hasLoki, labels, streams }: Asked): string {
  if (!hasLoki) {
    return 'Choose a Loki as the data source: then its labels are offered.';
  }
  if (labels.status === 'failed') {
    return 'Loki does not tell now which labels its streams have: type them.';
  }
  return streams.status === 'ready'
    ? `${counted(streams.value.series)} in the last six hours.`
    : 'By labels that they have, such as job = shop.';
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'stream' : 'streams'}`;
}
