import { Alert, type ComboboxOption } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { MetricInfo, MetricLabels } from '../../../adapters/measure/catalog/metricCatalog';
import type { OfferedDataSource } from '../../../adapters/measure/sources/listDataSources';
import { QueryProblemView } from '../../../views/problem/QueryProblemView';
import { ChoiceField } from '../fields/ChoiceField';
import { labelOptions } from '../fields/labelOptions';
import { MatchersField } from '../fields/MatchersField';
import { metricOptions } from '../fields/metricOptions';
import { PickField } from '../fields/PickField';
import type { FormValues } from '../formValues';
import { LabelsField } from '../fields/LabelsField';
import { measureSummary } from './summaries';
import { Section } from './Section';

interface Props {
  dataSources: readonly OfferedDataSource[];
  metrics: Loadable<MetricInfo[]>;
  labels: Loadable<MetricLabels>;
  /** Labels of the metric that counts bad or good events, where it is another one. */
  eventLabels: Loadable<MetricLabels>;
  bounds: Loadable<number[]>;
}

const MOST_METRICS = 200;

/** The SLI: which events there are and which of them are good. */
export function MeasureSection({ dataSources, metrics, labels, eventLabels, bounds }: Props) {
  const values = useFormContext<FormValues>().watch();
  const latency = values.kind === 'latency';
  const offered = useMemo(() => (metrics.status === 'ready' ? metricOptions(metrics.value, latency) : []), [metrics, latency]);
  const side = values.kind === 'good-events' ? 'good' : 'bad';
  return (
    <Section title="What is measured" summary={measureSummary(values)}>
      <PickField
        name="dataSourceUid"
        label="Data source"
        placeholder="The default data source"
        clearable
        options={dataSources.map(({ uid, name, isDefault }) => ({ value: uid, label: isDefault ? `${name} (default)` : name }))}
      />
      {metrics.status === 'failed' && <QueryProblemView problem={metrics.problem} />}
      <ChoiceField
        name="kind"
        label="Good and bad are told apart by"
        options={[
          { value: 'bad-events', label: 'Bad events', description: 'A counter of all events, some of which are failures.' },
          { value: 'good-events', label: 'Good events', description: 'A counter of all events, some of which are successes.' },
          { value: 'latency', label: 'Latency', description: 'A histogram of durations: good is fast enough.' },
        ]}
      />
      <PickField
        name="metric"
        label={latency ? 'Histogram' : 'Metric that counts all events'}
        placeholder={latency ? 'http_request_duration_seconds' : 'http_requests_total'}
        options={searchIn(offered)}
        custom
      />
      <MatchersField
        name="matchers"
        label="Only events where"
        description="Narrows the metric to this service, such as job = checkout."
        options={labelOptions(labels)}
      />
      {latency ? (
        <PickField
          name="threshold"
          label="Good up to"
          description="One of the bounds that the histogram has, in its unit (seconds, if its name ends in _seconds)."
          options={bounds.status === 'ready' ? bounds.value.map((bound) => ({ value: String(bound) })) : []}
          custom
          width={20}
        />
      ) : (
        <>
          <MatchersField
            name="eventMatchers"
            label={`${side === 'bad' ? 'Bad' : 'Good'} are those where`}
            description={values.eventAlone ? 'These conditions stand alone; those above are not added.' : 'Added to the conditions above.'}
            options={labelOptions(values.eventMetric ? eventLabels : labels)}
          />
          <PickField
            name="eventMetric"
            label={`Metric of the ${side} events`}
            description="Only where they are counted by a metric of their own."
            placeholder={values.metric || 'The same metric'}
            options={searchIn(offered)}
            custom
            clearable
          />
        </>
      )}
      <LabelsField
        name="groupBy"
        label="Budgets by label"
        description="Shows the budget of each value too, such as each region."
        options={labelOptions(labels).labels}
      />
      {labels.status === 'failed' && <QueryProblemView problem={labels.problem} />}
      {bounds.status === 'ready' && latency && bounds.value.length === 0 && (
        <Alert severity="warning" title={`${values.metric} has no buckets: choose a histogram, or count good or bad events`} />
      )}
    </Section>
  );
}

/** A data source can have tens of thousands of metrics: those that fit are shown, the others by typing more. */
function searchIn(options: readonly ComboboxOption[]) {
  return async (search: string) => {
    const words = search.toLowerCase().split(/\s+/);
    const fits = ({ value, description = '' }: ComboboxOption) => words.every((word) => `${value} ${description}`.toLowerCase().includes(word));
    return options.filter(fits).slice(0, MOST_METRICS);
  };
}
