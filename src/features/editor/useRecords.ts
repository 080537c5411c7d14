import { useFirstSample } from '../../adapters/measure/catalog/useFirstSample';
import { resolveDataSource } from '../../adapters/measure/sources/resolveDataSource';
import { selector } from '../../core/promql/selector';
import { totalSeries } from '../../core/promql/totalSeries';
import type { MeasuredSlo } from '../../core/slo/composite/composite';
import type { Slo } from '../../core/slo/slo';
import { windowInterval } from '../../core/slo/windowInterval';
import type { Records } from './sections/RecordsNote';

const DAY_MS = 86_400_000;

/** How far records of the form's SLO reach back; undefined where they fill its window, or that is not known. */
export function useRecords(slo: MeasuredSlo | undefined, nowMs: number): Records | undefined {
  const source = slo && resolveDataSource(slo.dataSource);
  const asked = slo && windowInterval(slo.window, nowMs).fromMs;
  const interval = asked === undefined ? undefined : { fromMs: asked, toMs: nowMs };
  const uid = source?.kind === 'found' ? source.dataSource.uid : undefined;
  const sinceMs = useFirstSample(uid, slo && totalSelector(slo), interval);
  if (sinceMs === undefined || interval === undefined) {
    return undefined;
  }
  const agoMs = nowMs - sinceMs;
  // It is known to a sixtieth of the window only.
  return {
    sinceAgoMs: agoMs > 2 * DAY_MS ? Math.round(agoMs / DAY_MS) * DAY_MS : agoMs,
    windowMs: nowMs - interval.fromMs,
  };
}

/** The series of all events; lines of logs are none. */
export function totalSelector({ indicator }: Pick<Slo, 'indicator'>): string | undefined {
  const series = totalSeries(indicator);
  return series && selector(series);
}
