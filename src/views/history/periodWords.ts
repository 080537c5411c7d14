import { noData, type PeriodRecorded, type PeriodResult } from '../../core/slo/answer';
import { speedsOf } from '../../core/slo/depletion';
import { formatDuration } from '../format/formatDuration';
import { formatTarget } from '../format/formatTarget';
import { formatSpeed } from '../format/formatSpeed';
import { formatDate } from '../format/formatTime';

/** The objective that judges a period, and where it is from if not from the definition: `99.9 %, by its record`. */
export function objectiveWords({ target, targetRecordedAtMs }: PeriodResult): string {
  return targetRecordedAtMs === undefined ? formatTarget(target) : `${formatTarget(target)}, by its record`;
}

/** When the budget was gone, its time to exhaustion, and what of the period was left: `12 Nov 2026, after 11 d, 19 d before the end`. */
export function exhaustedWords({ exhaustedAtMs, period }: PeriodResult, timeZone: string): string | undefined {
  return exhaustedAtMs === undefined
    ? undefined
    : `${formatDate(exhaustedAtMs, timeZone)}, after ${formatDuration(exhaustedAtMs - period.fromMs)}, ${formatDuration(period.toMs - exhaustedAtMs)} before the end`;
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
  const counted = depletion.stretches.filter(({ perHour }) => perHour !== noData);
  const incidents = counted.filter(({ text }) => text !== undefined).length;
  return counted.length === 0
    ? 'No incident on record is known to have used any of the budget, and no hour burned fast.'
    : `From incidents on record: ${incidents}; from stretches of hours that burned fast without one: ${counted.length - incidents}.`;
}

/** That a period's data are gone, and it was written down while they were there: follows its covered share. */
export function recordWords({ exclusions, recordedAtMs }: PeriodRecorded, timeZone: string): string {
  const applied = exclusions === 0 ? '' : `, with ${exclusions === 1 ? 'one exclusion' : `${exclusions} exclusions`}`;
  return `, by the record of ${formatDate(recordedAtMs, timeZone)}${applied}: the data are gone`;
}
