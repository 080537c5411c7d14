import type { Indicator, LatencyIndicator, Slo, ThresholdIndicator } from '../../core/slo/slo';
import { formatDuration } from '../format/formatDuration';
import { formatTarget } from '../format/formatTarget';

/** What the objective promises: `99.9 % of events are good`, `99 % are at most 0.5 (user_auth_request_duration_seconds)`. */
export function objectiveWords(slo: Pick<Slo, 'target' | 'indicator' | 'method'>): string {
  const { target, indicator, method } = slo;
  switch (method.kind) {
    case 'occurrences':
      return `${formatTarget(target)} ${indicatorWords(indicator)}`;
    case 'timeslices':
      return `${formatTarget(target)} of slices of ${formatDuration(method.sliceMs)} in which ${formatTarget(method.sliceTarget)} ${indicatorWords(indicator)}`;
    case 'ratio-timeslices':
      return `${formatTarget(target)} ${indicatorWords(indicator)}, on average of slices of ${formatDuration(method.sliceMs)}`;
  }
}

function indicatorWords(indicator: Indicator): string {
  switch (indicator.kind) {
    case 'ratio':
    case 'free':
      return 'of events are good';
    case 'latency':
      return `of requests take at most ${thresholdWords(indicator)}`;
    case 'threshold':
      return `of checks find ${comparisonWords(indicator)}`;
    case 'yes-no':
      return 'of checks are good';
    case 'composite':
      return indicator.combine === 'weighted'
        ? `together, of ${partCount(indicator)} by weight`
        : `of events are good in all of ${partCount(indicator)}`;
    case 'logs':
      return indicator.latency
        ? `of lines have ${indicator.latency.field} at most ${indicator.latency.threshold}`
        : 'of lines are good';
  }
}

/** `3 SLOs` */
function partCount({ parts }: Extract<Indicator, { kind: 'composite' }>): string {
  return parts.length === 1 ? 'one SLO' : `${parts.length} SLOs`;
}

/** A histogram's threshold with its unit where the metric's name tells it. */
export function thresholdWords({ histogram, threshold }: LatencyIndicator): string {
  return measuredNumber(histogram.metric, threshold);
}

/** How a gauge is held against its threshold. */
export const COMPARED = { lt: 'below', lte: 'at most', gt: 'above', gte: 'at least' } as const;

/** When a check is good: `max(queue_age_seconds) at most 60 s`, `age of backup_time_seconds below 7,200 s`. */
export function comparisonWords({ series, op, value, aggregation, age }: ThresholdIndicator): string {
  const { metric } = series;
  const held = age ? `age of ${metric}` : metric;
  const looked = aggregation === undefined ? held : `${aggregation}(${held})`;
  return `${looked} ${COMPARED[op]} ${measuredNumber(age ? '_seconds' : metric, value)}`;
}

function measuredNumber(metric: string, value: number): string {
  const number = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 6 }).format(value);
  if (metric.endsWith('_milliseconds')) {
    return `${number}\u00a0ms`;
  }
  return metric.endsWith('_seconds') ? `${number}\u00a0s` : number;
}
