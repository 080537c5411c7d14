import { useSeriesCount } from '../../../adapters/measure/catalog/useCatalog';
import type { CostedSeries } from '../../../core/promql/costedSeries';
import type { SeriesCounts } from '../../../core/slo/readingCost';

/** How many series an SLI has now; undefined until all is known. */
export function useSeriesCounts(dataSourceUid: string, series: CostedSeries | undefined): SeriesCounts | undefined {
  const total = useSeriesCount(dataSourceUid, series?.total);
  const event = useSeriesCount(dataSourceUid, series?.event);
  const groups = useSeriesCount(dataSourceUid, series?.groups);
  if (total.status !== 'ready' || event.status !== 'ready') {
    return undefined;
  }
  const counts = { total: total.value, event: event.value };
  if (series?.groups === undefined) {
    return { ...counts, groups: 1 };
  }
  return groups.status === 'ready' ? { ...counts, groups: groups.value } : undefined;
}
