import type { TimeWindow } from '../../../core/slo/slo';
import type { Ceiling } from '../../../core/slo/target-helper/dependencyCeiling';
import { allowsOne, type JudgedTarget } from '../../../core/slo/target-helper/judgeTargets';
import { type NoHistory, TARGET_HISTORY_MS, type TargetHistory } from '../../../core/slo/target-helper/targetHistory';
import { WELL_COVERED } from '../../../core/slo/coverage';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatDuration } from '../../../views/format/formatDuration';
import { formatSli } from '../../../views/format/formatSli';
import { formatTarget } from '../../../views/format/formatTarget';
import { shortWindow } from '../../../views/words/windowWords';

/** Which windows the figures are of, and how much of the 90 days is on record. */
export function historyWords({ span, windows, isLessThanWindow }: TargetHistory, window: TimeWindow): string {
  const recordedMs = span.toMs - span.fromMs;
  const recorded = formatDuration(Math.round(recordedMs / HOUR_MS) * HOUR_MS);
  if (isLessThanWindow) {
    return `No whole window (${shortWindow(window)}) is on record: the ${recorded} that are stand for one, so this says little yet.`;
  }
  const all = recordedMs >= WELL_COVERED * TARGET_HISTORY_MS;
  const of = all ? 'the last 90 days' : `the ${recorded} on record (of 90 days)`;
  const count = `${windows.length} ${windows.length === 1 ? 'window' : 'windows'} (${shortWindow(window)})`;
  return `Of ${count} within ${of}${window.kind === 'rolling' && windows.length > 1 ? ', which overlap' : ''}.`;
}

export function noHistoryWords(none: NoHistory): string {
  return none.kind === 'no-data'
    ? 'Nothing of the last 90 days is on record: choose a target that users would agree with, and look again in some weeks.'
    : `Too little is on record to say anything (${formatDuration(none.recordedMs)}, or no events in it): look again in some days.`;
}

/** Why a target of the table is no good advice; empty where nothing is against it. */
export function judgedWords({ isAboveBest, isAboveCeiling, kept, allowed }: JudgedTarget): string {
  if (isAboveBest) {
    return 'above the best on record';
  }
  if (isAboveCeiling) {
    return 'above what it stands on';
  }
  if (!allowsOne(allowed)) {
    return 'one bad event would miss it';
  }
  return kept === 0 ? 'never kept' : '';
}

/** What the hard dependencies allow. */
export function ceilingWords({ ratio, known, unknown }: Ceiling, target: number): string {
  const names = known.map(({ name, actual }) => `${name} ${formatSli(actual, target)}`).join(', ');
  const rest =
    unknown.length === 0 ? '' : ` Not known, so it may be less: ${unknown.map(({ name }) => name).join(', ')}.`;
  return `What it stands on delivered ${formatSli(ratio, target)} together (${names}): the service can hardly be better.${rest}`;
}

/** Where the record was better than what the dependencies allow, one of the two is not as it is written. */
export function betterThanCeilingWords(best: number, { ratio }: Ceiling, target: number): string | undefined {
  const [own, theirs] = [formatSli(best, target), formatSli(ratio, target)];
  return best > ratio && own !== theirs
    ? `Its best window delivered ${own} all the same: they may fail at other times than its users are there, or it works without one of them, which is then a soft dependency.`
    : undefined;
}

export function suggestionWords(suggested: JudgedTarget): string {
  const { target, kept, windows, leftWorst } = suggested;
  return `${formatTarget(target)} was kept by ${kept} of ${windows} ${windows === 1 ? 'window' : 'windows'}; the worst would have left ${formatBudget(leftWorst)} of its budget.`;
}

const HOUR_MS = 3_600_000;
