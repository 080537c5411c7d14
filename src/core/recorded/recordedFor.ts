import type { Slo } from '../slo/slo';
import { isCounterIndicator } from './counterIndicator';
import { headroomSeries } from './headroomSeries';
import { pyrraSeries } from './pyrraSeries';
import { type RecordedSeries, SLOT_MS } from './recordedSeries';
import type { RawReason } from './recordedUse';
import { slothSeries } from './slothSeries';

/** The recorded series that give the same figures as the SLO's raw ones, if they are there; or why none would. */
export function recordedFor(slo: Slo, scrapeIntervalMs: number): RecordedSeries | RawReason {
  const { recorded = { source: 'headroom' }, indicator } = slo;
  if (recorded.source === 'none') {
    return 'turned-off';
  }
  if (!isCounterIndicator(indicator)) {
    return 'no-counters';
  }
  if (slo.precision === 'exact' || slo.births === 'count') {
    return 'exact-asked';
  }
  if (scrapeIntervalMs > SLOT_MS / 4) {
    return 'scraped-too-seldom';
  }
  if (recorded.source === 'sloth') {
    return slothSeries(slo, recorded.name);
  }
  return recorded.source === 'pyrra' ? pyrraSeries(indicator, recorded.name) : headroomSeries(slo.ref, indicator);
}
