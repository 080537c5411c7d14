import type { ComboboxOption } from '@grafana/ui';
import React from 'react';
import { useFormContext } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { MetricLabels } from '../../../adapters/measure/catalog/metricCatalog';
import { labelOptions } from '../fields/labelOptions';
import { MatchersField } from '../fields/MatchersField';
import { PickField } from '../fields/PickField';
import { useSearchIn } from '../fields/useSearchIn';
import type { FormValues } from '../formValues';

interface Props {
  labels: Loadable<MetricLabels>;
  /** Undefined while they are not known. */
  metrics: readonly ComboboxOption[] | undefined;
}

/** Which of the events are bad, or good. */
export function EventFields({ labels, metrics }: Props) {
  const { kind, eventAlone, metric } = useFormContext<FormValues>().watch();
  const search = useSearchIn(metrics);
  const side = kind === 'good-events' ? 'good' : 'bad';
  return (
    <>
      <MatchersField
        name="eventMatchers"
        label={`${side === 'bad' ? 'Bad' : 'Good'} are those where`}
        description={
          eventAlone ? 'These conditions stand alone; those above are not added.' : 'Added to the conditions above.'
        }
        options={labelOptions(labels)}
      />
      <PickField
        name="eventMetric"
        label={`Metric of the ${side} events`}
        description="Only where they are counted by a metric of their own."
        placeholder={metric ? `The same: ${metric}` : 'The same metric'}
        options={search}
        custom
        clearable
      />
    </>
  );
}
