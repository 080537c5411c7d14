import type { Indicator } from '../slo/slo';

/** Kinds of SLI that Prometheus counts: recording rules exist for these. */
export type CounterIndicator = Extract<Indicator, { kind: 'ratio' | 'latency' }>;

export function isCounterIndicator(indicator: Indicator): indicator is CounterIndicator {
  return indicator.kind === 'ratio' || indicator.kind === 'latency';
}
