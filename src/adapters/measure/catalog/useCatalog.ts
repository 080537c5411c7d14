import type { Selector } from '../../../core/documents/indicator';
import type { LogStats } from '../../../core/slo/logReadingCost';
import type { Loadable } from '../../loadable';
import type { Bound, MetricInfo, MetricLabels } from './metricCatalog';
import type { DetectedField } from './logCatalog';
import { useAnswered } from './useAnswered';
import type { WhyEmpty } from './whyEmpty';

/** Metrics of a data source; "loading" as long as one of the arguments is undefined, here and below. */
export function useMetrics(dataSourceUid: string | undefined): Loadable<MetricInfo[]> {
  return useAnswered([dataSourceUid], (catalog, _, signal) => catalog.metrics(signal));
}

/** Labels and values of a selector's series. */
export function useLabels(dataSourceUid: string | undefined, selector: string | undefined): Loadable<MetricLabels> {
  return useAnswered([dataSourceUid, selector], (catalog, [asked = ''], signal) => catalog.labels(asked, signal));
}

export function useLabelNames(dataSourceUid: string | undefined): Loadable<string[]> {
  return useAnswered([dataSourceUid], (catalog, _, signal) => catalog.labelNames(signal));
}

/** What a label was in the last hours, over all metrics. */
export function useLabelValues(dataSourceUid: string | undefined, label: string | undefined): Loadable<string[]> {
  return useAnswered([dataSourceUid, label], (catalog, [asked = ''], signal) => catalog.labelValues(asked, signal));
}

/** Bounds that a histogram has; `selector` is of its `_bucket` series. */
export function useBounds(dataSourceUid: string | undefined, selector: string | undefined): Loadable<Bound[]> {
  return useAnswered([dataSourceUid, selector], (catalog, [asked = ''], signal) => catalog.bounds(asked, signal));
}

export function useSeriesCount(dataSourceUid: string | undefined, selector: string | undefined): Loadable<number> {
  return useAnswered([dataSourceUid, selector], (catalog, [asked = ''], signal) => catalog.seriesCount(asked, signal));
}

/** Why series are none now, looking back over a window. */
export function useWhyEmpty(
  dataSourceUid: string | undefined,
  series: Selector | undefined,
  windowMs: number
): Loadable<WhyEmpty> {
  return useAnswered(
    [dataSourceUid, series && JSON.stringify(series), String(windowMs)],
    (catalog, [asked = '', ms], signal) => catalog.whyEmpty(JSON.parse(asked), Number(ms), signal)
  );
}

/** The same of several, in their order; failed where one is. */
export function useSeriesCountOfEach(
  dataSourceUid: string | undefined,
  selectors: readonly string[]
): Loadable<number[]> {
  return useAnswered([dataSourceUid, ...selectors], async (catalog, asked, signal) => {
    const counts = await Promise.all(asked.map((selector) => catalog.seriesCount(selector, signal)));
    const failed = counts.find((count) => count.status === 'failed');
    return failed ?? { status: 'ready', value: counts.map((count) => (count.status === 'ready' ? count.value : 0)) };
  });
}

export function useStreamLabels(lokiUid: string | undefined): Loadable<string[]> {
  return useAnswered([lokiUid], ({ logs }, _, signal) => logs.streamLabels(signal));
}

/** All values of each of these labels. */
export function useStreamValues(
  lokiUid: string | undefined,
  labels: readonly string[]
): Loadable<Record<string, string[]>> {
  return useAnswered([lokiUid, ...labels], ({ logs }, asked, signal) => logs.streamValues(asked, signal));
}

/** The streams that a selector chooses. */
export function useStreams(lokiUid: string | undefined, selector: string | undefined): Loadable<MetricLabels> {
  return useAnswered([lokiUid, selector], ({ logs }, [asked = ''], signal) => logs.streams(asked, signal));
}

/** What the streams of each selector brought in the last day. */
export function useLogStats(lokiUid: string, selectors: readonly string[]): Loadable<LogStats[]> {
  return useAnswered([lokiUid, ...selectors], ({ logs }, asked, signal) => logs.statsOfEach(asked, signal));
}

/** Fields of the lines that a query chooses. */
export function useDetectedFields(lokiUid: string | undefined, query: string | undefined): Loadable<DetectedField[]> {
  return useAnswered([lokiUid, query], ({ logs }, [asked = ''], signal) => logs.detectedFields(asked, signal));
}
