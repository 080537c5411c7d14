import type { QualityFlag } from './answer';
import type { Slo } from './slo';

/** Whatever a native histogram's resolution, a power of two is one of its bounds; other thresholds need not be one. */
export function interpolated({ indicator }: Pick<Slo, 'indicator'>): QualityFlag[] {
  return indicator.kind === 'latency' && indicator.native && !Number.isInteger(Math.log2(indicator.threshold))
    ? [{ code: 'interpolated', threshold: indicator.threshold }]
    : [];
}
