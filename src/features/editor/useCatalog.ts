import type { Loadable } from '../../adapters/loadable';
import type { MetricInfo } from '../../adapters/measure/catalog/metricCatalog';
import { useBounds, useLabels, useMetrics, useSeriesCount } from '../../adapters/measure/catalog/useCatalog';
import { foundUid } from '../../adapters/measure/sources/foundUid';
import { resolveDataSource } from '../../adapters/measure/sources/resolveDataSource';
import { isLabelName, isMetricName, selector } from '../../core/promql/selector';
import { isGauge } from './gaugeForm';
import type { FormValues, MatcherRow } from './formValues';
import { useLogCatalog } from './logs/useLogCatalog';

/**
 * What can be chosen from, given what was chosen so far, where typing has come to rest. Metrics are those of the data
 * source that is chosen right now: a list of them may be opened at once.
 */
export function useCatalog(values: FormValues, chosenSourceUid = values.dataSourceUid) {
  const uid = uidOf(values.dataSourceUid);
  const classic = values.kind === 'latency' && values.histogram === 'classic';
  const metric = classic ? `${values.metric}_count` : values.metric;
  return {
    metrics: useKnownMetrics(uidOf(chosenSourceUid)),
    labels: useLabels(uid, seriesOf(metric)),
    groupLabels: useLabels(uid, values.groupBy.length > 0 ? seriesOf(metric, values.matchers) : undefined),
    eventLabels: useLabels(
      uid,
      seriesOf(values.eventMetric || values.metric, values.eventAlone ? [] : values.matchers)
    ),
    ...useGaugeSeries(values, uid),
    logs: useLogCatalog(values),
    bounds: useBounds(classic ? uid : undefined, seriesOf(`${values.metric}_bucket`, values.matchers)),
  };
}

/** Of the default one where none is chosen; undefined where it is not there. */
function uidOf(chosen: string): string | undefined {
  return foundUid(resolveDataSource(chosen ? { uid: chosen } : {}));
}

/** A data source that is not there has none. */
function useKnownMetrics(uid: string | undefined): Loadable<MetricInfo[]> {
  const metrics = useMetrics(uid);
  return uid === undefined ? NONE : metrics;
}

const NONE = { status: 'ready' as const, value: [] };

/** How many series of a gauge there are now, and how many of them hold what the kind cannot mean. */
function useGaugeSeries({ kind, metric, matchers, held }: FormValues, uid: string | undefined) {
  const gauge = isGauge(kind) ? seriesOf(metric, matchers) : undefined;
  return {
    gaugeSeries: useSeriesCount(uid, gauge),
    unfitSeries: useSeriesCount(uid, gauge && unfit(kind, held) ? `${gauge} ${unfit(kind, held)}` : undefined),
  };
}

/** Neither 1 nor 0; no moment in seconds, but in milliseconds. */
function unfit(kind: FormValues['kind'], held: FormValues['held']): string | undefined {
  return kind === 'yes-no' ? '!= 0 != 1' : kind === 'threshold' && held === 'age' ? '>= 1e11' : undefined;
}

/** Of a row whose label is no name of one, nothing can be asked. */
function seriesOf(metric: string, matchers: readonly MatcherRow[] = []): string | undefined {
  return isMetricName(metric) && !metric.startsWith('_')
    ? selector({ metric, matchers: matchers.filter(({ label }) => isLabelName(label)) })
    : undefined;
}
