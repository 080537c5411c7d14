import { useBounds, useLabels, useMetrics } from '../../adapters/measure/catalog/useCatalog';
import { resolveDataSource } from '../../adapters/measure/sources/resolveDataSource';
import { isMetricName, selector } from '../../core/promql/selector';
import type { FormValues, MatcherRow } from './formValues';

/** What can be chosen from, given what was chosen so far. */
export function useCatalog(values: FormValues) {
  const source = resolveDataSource(values.dataSourceUid ? { uid: values.dataSourceUid } : {});
  const uid = source.kind === 'found' ? source.dataSource.uid : undefined;
  const latency = values.kind === 'latency';
  return {
    metrics: useMetrics(uid),
    labels: useLabels(uid, seriesOf(latency ? `${values.metric}_count` : values.metric)),
    eventLabels: useLabels(
      uid,
      seriesOf(values.eventMetric || values.metric, values.eventAlone ? [] : values.matchers)
    ),
    bounds: useBounds(latency ? uid : undefined, seriesOf(`${values.metric}_bucket`, values.matchers)),
  };
}

function seriesOf(metric: string, matchers: readonly MatcherRow[] = []): string | undefined {
  return isMetricName(metric) && !metric.startsWith('_')
    ? selector({ metric, matchers: matchers.filter(({ label, value }) => label !== '' && value !== '') })
    : undefined;
}
