import { useFirstSample } from '../../adapters/measure/catalog/useFirstSample';
import { foundUid } from '../../adapters/measure/sources/foundUid';
import { resolveDataSource } from '../../adapters/measure/sources/resolveDataSource';
import { selector } from '../../core/promql/selector';
import { totalSeries } from '../../core/promql/totalSeries';
import type { MeasuredSlo } from '../../core/slo/composite/composite';
import type { Slo } from '../../core/slo/slo';
import { windowInterval } from '../../core/slo/windowInterval';
import type { Records } from './sections/RecordsNote';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How far records of the form's SLO reach back; undefined where they fill its window, or that is not known. */
export function useRecords(slo: MeasuredSlo | undefined, nowMs: number): Records | undefined {
  const uid = foundUid(slo && resolveDataSource(slo.dataSource));
  const asked = slo && windowInterval(slo.window, nowMs).fromMs;
  const interval = asked === undefined ? undefined : { fromMs: asked, toMs: nowMs };
  const sinceMs = useFirstSample(uid, slo && totalSelector(slo), interval);
  if (sinceMs === undefined || interval === undefined) {
    return undefined;
  }
  return { sinceAgoMs: rounded(nowMs - sinceMs), windowMs: nowMs - interval.fromMs };
}

/** It is known to minutes at best. */
function rounded(agoMs: number): number {
  const exactMs = agoMs > 2 * DAY_MS ? DAY_MS : agoMs > 2 * HOUR_MS ? HOUR_MS : MINUTE_MS;
  return Math.max(1, Math.round(agoMs / exactMs)) * exactMs;
}

/** The series of all events; lines of logs are none. */
export function totalSelector({ indicator }: Pick<Slo, 'indicator'>): string | undefined {
  const series = totalSeries(indicator);
  return series && selector(series);
}
