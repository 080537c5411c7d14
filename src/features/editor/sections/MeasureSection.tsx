import React, { lazy, Suspense, useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { Bound, MetricInfo, MetricLabels } from '../../../adapters/measure/catalog/metricCatalog';
import type { OfferedDataSource } from '../../../adapters/measure/sources/listDataSources';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { QueryProblemView } from '../../../views/problem/QueryProblemView';
import { ChoiceField } from '../fields/ChoiceField';
import { labelOptions } from '../fields/labelOptions';
import { MatchersField } from '../fields/MatchersField';
import { metricOptions } from '../fields/metricOptions';
import { PickField } from '../fields/PickField';
import { useSearchIn } from '../fields/useSearchIn';
import { type FormValues, tellsEventsApart } from '../formValues';
import { isGauge } from '../gaugeForm';
import { LabelsField } from '../fields/LabelsField';
import { LogFields } from '../logs/LogFields';
import type { LogCatalog } from '../logs/useLogCatalog';
import { SystemMenu } from '../menu/SystemMenu';
import { FreeFields } from '../free/FreeFields';
import { EventFields } from './EventFields';
import { GaugeFields } from './GaugeFields';
import { measureSummary } from './summaries';
import { Section } from './Section';
import { ThresholdField } from './ThresholdField';

const GroupFields = lazy(async () => ({ default: (await import('../laterParts')).GroupFields }));

interface Props {
  documents: readonly LoadedDocument[];
  dataSources: readonly OfferedDataSource[];
  /** A new SLO can be begun from what its service does. */
  isNew: boolean;
  /** Nothing can be typed now. */
  fixed: boolean;
  metrics: Loadable<MetricInfo[]>;
  labels: Loadable<MetricLabels>;
  /** Labels of what the conditions so far leave; loading where there is nothing to group by. */
  groupLabels: Loadable<MetricLabels>;
  /** Labels of the events that the conditions so far leave, for what is bad or good among them. */
  eventLabels: Loadable<MetricLabels>;
  bounds: Loadable<Bound[]>;
  logs: LogCatalog;
  gaugeSeries: Loadable<number>;
  unfitSeries: Loadable<number>;
}

/** The SLI: which events there are and which of them are good. */
export function MeasureSection({ documents, dataSources, isNew, groupLabels, ...offered }: Props) {
  const { metrics, labels, logs } = offered;
  const values = useFormContext<FormValues>().watch();
  const [grouped, counted] = values.kind === 'logs' ? [logs.streams, logs.streams] : [labels, groupLabels];
  return (
    <Section
      title="What is measured"
      summary={measureSummary(values)}
      fields={[
        'dataSourceUid',
        'kind',
        'metric',
        'matchers',
        'eventMatchers',
        'eventMetric',
        'threshold',
        'resolution',
        'groupBy',
        'eventQuery',
        'totalQuery',
        'logIndicator',
      ]}
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
      {isNew && <SystemMenu metrics={metrics} />}
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
          {
            value: 'threshold',
            label: 'Threshold',
            description: 'A gauge that is looked at again and again: good is on the right side of a number.',
          },
          { value: 'yes-no', label: 'Yes or no', description: 'A gauge that is 1 or 0, such as up or probe_success.' },
          { value: 'logs', label: 'Lines of logs', description: 'Lines in a Loki: counted, or by a duration in them.' },
          { value: 'free', label: 'Own queries', description: 'PromQL or LogQL as you write it.' },
        ]}
      />
      <IndicatorFields {...offered} />
      <LabelsField
        name="groupBy"
        label="Budgets by label"
        description="Shows the budget of each value too, such as each region."
        options={labelOptions(grouped).labels}
      />
      {values.groupBy.length > 0 && (
        <Suspense fallback={null}>
          <GroupFields labels={grouped} counted={counted} logs={logs} documents={documents} />
        </Suspense>
      )}
      {labels.status === 'failed' && <QueryProblemView problem={labels.problem} />}
    </Section>
  );
}

/** What is counted, by its kind. */
function IndicatorFields({
  fixed,
  metrics,
  labels,
  eventLabels,
  bounds,
  logs,
  ...gauge
}: Omit<Props, 'documents' | 'dataSources' | 'isNew' | 'groupLabels'>) {
  const values = useFormContext<FormValues>().watch();
  const words = METRIC_WORDS[metricKind(values.kind)];
  const offered = useMemo(() => {
    const known = metrics.status === 'ready' ? metrics.value : [];
    return metrics.status === 'loading' ? undefined : metricOptions(known, metricKind(values.kind));
  }, [metrics, values.kind]);
  const search = useSearchIn(offered);
  if (values.kind === 'free') {
    return <FreeFields fixed={fixed} />;
  }
  if (values.kind === 'logs') {
    return <LogFields catalog={logs} />;
  }
  return (
    <>
      {/* The list shows what it was asked from last: other metrics need another one. */}
      <PickField
        key={`${metricKind(values.kind)} ${values.dataSourceUid}`}
        name="metric"
        label={words.label}
        placeholder={words.placeholder}
        options={search}
        custom
      />
      <MatchersField
        name="matchers"
        label={isGauge(values.kind) ? 'Only series where' : 'Only events where'}
        description="Narrows the metric to this service, such as job = checkout."
        options={labelOptions(labels)}
      />
      {values.kind === 'latency' && <ThresholdField metrics={metrics} bounds={bounds} />}
      {isGauge(values.kind) && <GaugeFields {...gauge} />}
      {tellsEventsApart(values.kind) && (
        <EventFields key={values.dataSourceUid} labels={eventLabels} metrics={offered} />
      )}
    </>
  );
}

const METRIC_WORDS = {
  counter: { label: 'Metric that counts all events', placeholder: 'e.g. http_requests_total' },
  histogram: { label: 'Histogram', placeholder: 'e.g. http_request_duration_seconds' },
  gauge: { label: 'Gauge', placeholder: 'e.g. up' },
} as const;

/** What sort of metric a kind of SLI reads. */
function metricKind(kind: FormValues['kind']): keyof typeof METRIC_WORDS {
  return isGauge(kind) ? 'gauge' : kind === 'latency' ? 'histogram' : 'counter';
}
