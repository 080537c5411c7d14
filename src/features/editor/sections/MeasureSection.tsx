import React, { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { MetricInfo, MetricLabels } from '../../../adapters/measure/catalog/metricCatalog';
import type { OfferedDataSource } from '../../../adapters/measure/sources/listDataSources';
import { QueryProblemView } from '../../../views/problem/QueryProblemView';
import { ChoiceField } from '../fields/ChoiceField';
import { labelOptions } from '../fields/labelOptions';
import { MatchersField } from '../fields/MatchersField';
import { metricOptions, searchIn } from '../fields/metricOptions';
import { PickField } from '../fields/PickField';
import type { FormValues } from '../formValues';
import { LabelsField } from '../fields/LabelsField';
import { EventFields } from './EventFields';
import { measureSummary } from './summaries';
import { Section } from './Section';
import { ThresholdField } from './ThresholdField';

interface Props {
  dataSources: readonly OfferedDataSource[];
  metrics: Loadable<MetricInfo[]>;
  labels: Loadable<MetricLabels>;
  /** Labels of the events that the conditions so far leave, for what is bad or good among them. */
  eventLabels: Loadable<MetricLabels>;
  bounds: Loadable<number[]>;
}

/** The SLI: which events there are and which of them are good. */
export function MeasureSection({ dataSources, metrics, labels, eventLabels, bounds }: Props) {
  const values = useFormContext<FormValues>().watch();
  const latency = values.kind === 'latency';
  const offered = useMemo(
    () => (metrics.status === 'ready' ? metricOptions(metrics.value, latency) : []),
    [metrics, latency]
  );
  return (
    <Section
      title="What is measured"
      summary={measureSummary(values)}
      fields={['dataSourceUid', 'kind', 'metric', 'matchers', 'eventMatchers', 'eventMetric', 'threshold', 'groupBy']}
    >
      <PickField
        name="dataSourceUid"
        label="Data source"
        placeholder="The default data source"
        clearable
        options={dataSources.map(({ uid, name, isDefault }) => ({
          value: uid,
          label: isDefault ? `${name} (default)` : name,
        }))}
      />
      {metrics.status === 'failed' && <QueryProblemView problem={metrics.problem} />}
      <ChoiceField
        name="kind"
        label="Good and bad are told apart by"
        options={[
          {
            value: 'bad-events',
            label: 'Bad events',
            description: 'A counter of all events, some of which are failures.',
          },
          {
            value: 'good-events',
            label: 'Good events',
            description: 'A counter of all events, some of which are successes.',
          },
          { value: 'latency', label: 'Latency', description: 'A histogram of durations: good is fast enough.' },
        ]}
      />
      <PickField
        name="metric"
        label={latency ? 'Histogram' : 'Metric that counts all events'}
        placeholder={latency ? 'e.g. http_request_duration_seconds' : 'e.g. http_requests_total'}
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
        <ThresholdField metric={values.metric} bounds={bounds} />
      ) : (
        <EventFields labels={eventLabels} metrics={offered} />
      )}
      <LabelsField
        name="groupBy"
        label="Budgets by label"
        description="Shows the budget of each value too, such as each region."
        options={labelOptions(labels).labels}
      />
      {labels.status === 'failed' && <QueryProblemView problem={labels.problem} />}
    </Section>
  );
}
