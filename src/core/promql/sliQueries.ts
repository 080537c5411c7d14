import type { SliRole } from '../measure/bucket';
import type { CounterIndicator } from '../recorded/counterIndicator';
import type { Slo } from '../slo/slo';
import { bucketBound } from './bucketBound';
import { promDuration } from './promDuration';
import { nativeQueries } from './nativeQueries';
import { selector } from './selector';
import { sumBy } from './sumBy';

type Precision = Pick<Slo, 'precision' | 'births'>;

/** What the queries of one SLI have in common. */
interface Counting extends Precision {
  widthMs: number;
  groupBy: readonly string[];
  /** The selector of the total: tells which targets were scraped before. */
  total: string;
}

/** How far Prometheus looks back for the value at an instant. */
const STALE_AFTER_MS = 300_000;

/**
 * The query of each role for buckets of `widthMs`, to be evaluated at the buckets' ends.
 * docs/slo-maths.md §2: kinds of SLI, precision, births.
 */
export function sliQueries(
  indicator: CounterIndicator,
  widthMs: number,
  { precision, births }: Precision
): Partial<Record<SliRole, string>> {
  const { groupBy } = indicator;
  const counting = (total: string): Counting => ({ widthMs, groupBy, total, precision, births });
  if (indicator.kind === 'latency') {
    if (indicator.native) {
      return nativeQueries(indicator, widthMs);
    }
    const { metric, matchers } = indicator.histogram;
    const total = selector({ metric: `${metric}_count`, matchers });
    const good = selector({ metric: `${metric}_bucket`, matchers }, [
      bucketBound(indicator.threshold, indicator.spellings),
    ]);
    return { good: count(good, counting(total)), total: count(total, counting(total)) };
  }
  const event = selector(indicator.event);
  const total = selector(indicator.total);
  const shared = counting(total);
  const counts = { [indicator.given]: count(event, shared), total: count(total, shared) };
  return indicator.given === 'good' ? counts : { ...counts, births: missedBirths(event, shared) };
}

function count(series: string, counting: Counting): string {
  return sumBy(counting.groupBy, increase(series, counting));
}

function increase(series: string, counting: Counting): string {
  const { widthMs, precision, births } = counting;
  const window = promDuration(widthMs);
  const terms: string[] = [];
  if (precision === 'exact') {
    // A counter that was reset has lost what it counted before: such a bucket falls back to `increase`. The value at
    // the bucket's start is a sample before it, and the reset may lie between that one and the first one within.
    const resets = `resets(${series}[${promDuration(widthMs + STALE_AFTER_MS)}])`;
    terms.push(`((${series} - ${series} offset ${window}) >= 0 and ${resets} == 0)`);
  }
  if (births === 'count') {
    terms.push(`(${born(series, counting)} and ${scrapedBefore(counting)})`);
  }
  terms.push(`increase(${series}[${window}])`);
  return terms.join(' or ');
}

/** First values that `count` leaves out. */
function missedBirths(series: string, counting: Counting): string {
  const values = born(series, counting);
  return sumBy(counting.groupBy, counting.births === 'count' ? `${values} unless ${scrapedBefore(counting)}` : values);
}

/** The values of series that were not there one window before. */
function born(series: string, { widthMs }: Counting): string {
  return `${series} unless ${series} offset ${promDuration(widthMs)}`;
}

/** Of a target that was not scraped then, be it new or back after a pause, the value is a lifetime's: nothing is born. */
function scrapedBefore({ total, widthMs }: Counting): string {
  return `on (job, instance) ${total} offset ${promDuration(widthMs)}`;
}
