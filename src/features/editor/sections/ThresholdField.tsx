import { Alert } from '@grafana/ui';
import React from 'react';
import { useFormContext } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { Bound, MetricInfo } from '../../../adapters/measure/catalog/metricCatalog';
import { sureBounds } from '../../../core/promql/sureBounds';
import { ChoiceField } from '../fields/ChoiceField';
import { PickField } from '../fields/PickField';
import type { FormValues } from '../formValues';
import { useHistogramKinds } from './useHistogramKinds';
import { useSpellings } from './useSpellings';

interface Props {
  metrics: Loadable<MetricInfo[]>;
  bounds: Loadable<Bound[]>;
}

/** Up to which of the histogram's bounds an event is good. */
export function ThresholdField({ metrics, bounds }: Props) {
  const kinds = useHistogramKinds(metrics);
  useSpellings(bounds);
  const { metric, histogram, threshold } = useFormContext<FormValues>().watch();
  const unit = /_(seconds|milliseconds|bytes)$/.exec(metric)?.[1];
  const inUnit = unit === undefined ? '' : `, in ${unit}`;
  const known = boundsOf(histogram, bounds);
  return (
    <>
      {(kinds.length === 2 || histogram === 'native') && (
        <ChoiceField
          name="histogram"
          label="Kind of histogram"
          options={[
            { value: 'classic', label: 'Classic', description: 'A series for each bound, with the label le.' },
            { value: 'native', label: 'Native', description: 'One series that holds all buckets.' },
          ]}
        />
      )}
      <PickField
        name="threshold"
        label="Good up to"
        description={
          histogram === 'native'
            ? `Any number${inUnit}. ${sureWords(threshold)}`
            : `One of the bounds that the histogram has${inUnit}.`
        }
        options={(known ?? []).map((bound) => ({
          value: String(bound),
          label: `${bound}${unit === 'seconds' ? ' s' : ''}`,
        }))}
        custom
        width={20}
      />
      {known?.length === 0 && (
        <Alert severity="warning" title={`${metric} has no buckets: choose a histogram, or count good or bad events`} />
      )}
    </>
  );
}

/** Whether a number is surely a bound of a native histogram, else which are nearby. */
function sureWords(threshold: string): string {
  const value = Number(threshold);
  if (!(value > 0) || !Number.isFinite(value)) {
    return 'Powers of two are bounds of every native histogram; between bounds events are shared out evenly.';
  }
  const { below, above } = sureBounds(value);
  return below === above
    ? `${value} is a power of two, a bound of every native histogram: it is counted exactly.`
    : `Surely exact nearby: ${below} and ${above}, powers of two. Between two bounds events are shared out evenly.`;
}

const POWERS_OF_TWO = Array.from({ length: 16 }, (_, i) => 2 ** (i - 8));

/** What is offered; undefined while it is not known. */
function boundsOf(histogram: FormValues['histogram'], bounds: Loadable<Bound[]>): number[] | undefined {
  return histogram === 'native'
    ? POWERS_OF_TWO
    : bounds.status === 'ready'
      ? bounds.value.map(({ value }) => value)
      : undefined;
}
