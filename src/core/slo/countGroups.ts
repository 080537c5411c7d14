import { labelList, selector } from '../promql/selector';
import { promDuration } from '../promql/promDuration';
import { totalSeries } from '../promql/totalSeries';
import type { SentQuery } from './answer';
import { indicatorQueries } from './indicatorQueries';
import type { Indicator } from './slo';

/** More groups than this are not asked. */
export const MOST_GROUPS = 100;

const MINUTE_MS = 60_000;

/**
 * How many groups an SLO has, as a query at one instant: of series now and at each quarter of the window before, so that
 * groups that came and went are counted too; of own queries and lines, of which nothing is known but their count, lately.
 * Cheap: it reads a sample of each series at five moments, or minutes of them. Undefined without groups.
 */
export function countGroups(indicator: Indicator, windowMs: number): Pick<SentQuery, 'expr' | 'language'> | undefined {
  if (indicator.groupBy.length === 0) {
    return undefined;
  }
  const series = indicator.kind === 'free' ? undefined : totalSeries(indicator);
  if (series === undefined) {
    const { queries, language } = indicatorQueries(indicator, LATELY_MS, { precision: 'fast', births: 'flag' });
    return queries.total === undefined ? undefined : { expr: `count(${queries.total})`, ...(language && { language }) };
  }
  const text = selector(series);
  const earlier = [1, 2, 3, 4].map((quarter) => Math.floor((windowMs * quarter) / 4 / MINUTE_MS) * MINUTE_MS);
  const moments = [text, ...earlier.filter((ms) => ms > 0).map((ms) => `${text} offset ${promDuration(ms)}`)];
  return { expr: `count(count by (${labelList(indicator.groupBy)}) (${moments.join(' or ')}))` };
}

const LATELY_MS = 10 * MINUTE_MS;
