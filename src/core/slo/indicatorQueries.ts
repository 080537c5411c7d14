import { logQueries } from '../logql/logQueries';
import type { BucketRequest } from '../measure/bucket';
import { freeQueries } from '../promql/freeQueries';
import { gaugeQueries } from '../promql/gaugeQueries';
import { sliQueries } from '../promql/sliQueries';
import type { Indicator, Slo } from './slo';

/** What an SLO's queries are written in; undefined for PromQL. */
export function languageOf(indicator: Indicator): BucketRequest['language'] {
  return indicator.kind === 'logs' || (indicator.kind === 'free' && indicator.language === 'logql')
    ? 'logql'
    : undefined;
}

/** What to ask for buckets of `widthMs`, and in which language: nothing for a composite. Lines of logs and checks have neither edges to estimate nor births. */
export function indicatorQueries(
  indicator: Indicator,
  widthMs: number,
  precision: Pick<Slo, 'precision' | 'births'>
): Pick<BucketRequest, 'queries' | 'language'> {
  switch (indicator.kind) {
    case 'logs':
      return { queries: logQueries(indicator, widthMs), language: 'logql' };
    case 'threshold':
    case 'yes-no':
      return { queries: gaugeQueries(indicator, widthMs) };
    case 'free':
      return { queries: freeQueries(indicator, widthMs), language: languageOf(indicator) };
    case 'composite':
      return { queries: {} }; // its parts are asked
    default:
      return { queries: sliQueries(indicator, widthMs, precision) };
  }
}
