import { isEqual } from 'lodash';
import { isQuery } from '../../core/documents/freeSelector';
import type { IndicatorSpec, Selector } from '../../core/documents/indicator';
import type { FormValues } from './formValues';
import { gaugeValues } from './gaugeForm';
import { freeValues } from './free/freeForm';
import { logValues } from './logsForm';

/** What the form shows of an SLI. */
export function indicatorValues(spec: IndicatorSpec): Partial<FormValues> {
  const { ratioMetric, latencyMetric, dataSource, groupBy } = spec;
  return {
    dataSourceUid: dataSource?.uid ?? dataSource?.name ?? '',
    groupBy,
    ...(ratioMetric && ratioValues(ratioMetric)),
    ...(latencyMetric?.metricSource.type === 'Prometheus' && {
      kind: 'latency',
      metric: latencyMetric.metricSource.spec.metric,
      matchers: latencyMetric.metricSource.spec.matchers,
      threshold: String(latencyMetric.threshold),
      spellings: latencyMetric.spellings ?? [],
      histogram: latencyMetric.native === true ? ('native' as const) : ('classic' as const),
    }),
    ...gaugeValues(spec),
    ...logValues(spec),
    ...freeValues(spec),
  };
}

type RatioMetric = NonNullable<IndicatorSpec['ratioMetric']>;

/** Nothing of an SLI that is not a Prometheus'. */
function ratioValues(ratio: RatioMetric): Partial<FormValues> {
  const total = metricOf(ratio.total);
  const event = metricOf(ratio.bad ?? ratio.good) ?? total;
  if (total === undefined || event === undefined) {
    return {};
  }
  const extendsTotal = isEqual(event.matchers.slice(0, total.matchers.length), total.matchers);
  return {
    kind: ratio.bad ? 'bad-events' : 'good-events',
    metric: total.metric,
    matchers: total.matchers,
    eventMetric: event.metric === total.metric ? '' : event.metric,
    eventMatchers: extendsTotal ? event.matchers.slice(total.matchers.length) : event.matchers,
    eventAlone: !extendsTotal,
  };
}

function metricOf(metric: RatioMetric['total'] | undefined): Selector | undefined {
  return metric?.metricSource.type === 'Prometheus' && !isQuery(metric.metricSource.spec)
    ? metric.metricSource.spec
    : undefined;
}
