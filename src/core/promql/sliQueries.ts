import type { SliRole } from '../measure/bucket';
import type { Indicator, Slo } from '../slo/slo';
import { bucketBound } from './bucketBound';
import { promDuration } from './promDuration';
import { labelList, selector } from './selector';

export interface SliQueryOptions extends Pick<Slo, 'precision' | 'births'> {
  /** What stands in the brackets in place of the bucket's width, such as `$__range` in a link. Never a person's text. */
  window?: string;
}

/**
 * The query of each role for buckets of `widthMs`, to be evaluated at the buckets' ends.
 * docs/slo-maths.md §2: kinds of SLI, precision, births.
 */
export function sliQueries(
  indicator: Indicator,
  widthMs: number,
  options: SliQueryOptions
): Partial<Record<SliRole, string>> {
  const window = options.window ?? promDuration(widthMs);
  const count = (series: string): string => sumBy(indicator.groupBy, increase(series, window, options));
  if (indicator.kind === 'latency') {
    const { metric, matchers } = indicator.histogram;
    return {
      good: count(selector({ metric: `${metric}_bucket`, matchers }, [bucketBound(indicator.threshold)])),
      total: count(selector({ metric: `${metric}_count`, matchers })),
    };
  }
  const event = selector(indicator.event);
  const total = count(selector(indicator.total));
  if (indicator.given === 'good') {
    return { good: count(event), total };
  }
  const bad = count(event);
  // Counted births need no companion.
  return options.births === 'count'
    ? { bad, total }
    : { bad, total, births: sumBy(indicator.groupBy, born(event, window)) };
}

function increase(series: string, window: string, { precision, births }: SliQueryOptions): string {
  const terms: string[] = [];
  if (precision === 'exact') {
    // A counter that was reset has lost what it counted before: such a bucket falls back to `increase`.
    terms.push(`((${series} - ${series} offset ${window}) >= 0 and resets(${series}[${window}]) == 0)`);
  }
  if (births === 'count') {
    terms.push(`(${born(series, window)})`);
  }
  terms.push(`increase(${series}[${window}])`);
  return terms.join(' or ');
}

/** The values of series that were not there one window before. */
function born(series: string, window: string): string {
  return `${series} unless ${series} offset ${window}`;
}

function sumBy(groupBy: readonly string[], expression: string): string {
  return groupBy.length === 0 ? `sum(${expression})` : `sum by (${labelList(groupBy)}) (${expression})`;
}
