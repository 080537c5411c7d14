import type { PeriodRecorded, PeriodResult } from '../../core/slo/answer';
import { speedsOf } from '../../core/slo/depletion';
import { formatDuration } from '../format/formatDuration';
import { formatSpeed } from '../format/formatSpeed';
import { formatDate } from '../format/formatTime';

/** When the budget was gone before the period's end: `12 Nov 2026, 19 d before the end`. */
export function exhaustedWords({ exhaustedAtMs, period }: PeriodResult, timeZone: string): string | undefined {
  return exhaustedAtMs === undefined
    ? undefined
    : `${formatDate(exhaustedAtMs, timeZone)}, ${formatDuration(period.toMs - exhaustedAtMs)} before the end`;
}

/** After how long it was gone, for the hover. */
export function timeToExhaustionWords({ exhaustedAtMs, period }: PeriodResult): string | undefined {
  return exhaustedAtMs === undefined
    ? undefined
    : `The whole budget was used up ${formatDuration(exhaustedAtMs - period.fromMs)} after the period began.`;
}

/** Average and highest depletion speed: `1.2 · 1.9 %/h`. */
export function speedWords({ depletion }: PeriodResult): string | undefined {
  const speeds = depletion && speedsOf(depletion);
  return speeds && `${formatSpeed(speeds.averagePerHour)} · ${formatSpeed(speeds.highestPerHour)}`;
}

/** What the speed was read from. */
export function speedSourceWords({ depletion }: PeriodResult): string | undefined {
  if (depletion === undefined) {
    return undefined;
  }
  const { stretches } = depletion;
  const incidents = stretches.filter(({ text }) => text !== undefined).length;
  return stretches.length === 0
    ? 'No incident on record, and no hour that burned fast.'
    : `From incidents on record: ${incidents}; from stretches of hours that burned fast without one: ${stretches.length - incidents}.`;
}

/** That a period's data are gone, and it was written down while they were there: follows its covered share. */
export function recordWords({ exclusions, recordedAtMs }: PeriodRecorded, timeZone: string): string {
  const applied = exclusions === 0 ? '' : `, with ${exclusions === 1 ? 'one exclusion' : `${exclusions} exclusions`}`;
  return `, by the record of ${formatDate(recordedAtMs, timeZone)}${applied}: the data are gone`;
}
