import type { PeriodResult } from '../answer';
import { isAllExcluded } from '../coverage';
import { revisionAt } from '../targetAt';
import type { Slo } from '../slo';
import { isMet, remainingBudget, sliOf } from '../budget';
import { isSamePeriod, type PeriodRecord } from './periodRecords';

/** A record that covers so much more of its period stands in for what can still be read of it. */
const GONE_SHARE = 0.01;

/**
 * The history with ended periods read from their records where their data are gone. Data that are there come first; whose
 * target judges them is told. `slo` is the one that the history is of.
 */
export function withRecords(
  history: readonly PeriodResult[],
  records: readonly PeriodRecord[],
  slo: Pick<Slo, 'targets'>
): PeriodResult[] {
  return history.map((result) => {
    const record = records.find(({ period }) => isSamePeriod(period, result.period));
    if (record === undefined || result.result === 'running') {
      return result;
    }
    return isGone(result, record) ? fromRecord(record) : judgedBy(record, result, slo);
  });
}

/** A period all of which was excluded later has nothing that could be gone. */
function isGone(result: PeriodResult, { coveredShare }: PeriodRecord): boolean {
  return (
    !isAllExcluded(result) && (result.result === 'no-data' || coveredShare - result.quality.coveredShare > GONE_SHARE)
  );
}

function judgedBy(
  { target, recordedAtMs }: PeriodRecord,
  result: PeriodResult,
  slo: Pick<Slo, 'targets'>
): PeriodResult {
  const isOfRecord = revisionAt(slo, result.period.toMs - 1)?.recorded && result.target === target;
  return isOfRecord ? { ...result, targetRecordedAtMs: recordedAtMs } : result;
}

function fromRecord({
  period,
  target,
  unit,
  events,
  coveredShare,
  recordedAtMs,
  exclusions,
  flags,
}: PeriodRecord): PeriodResult {
  return {
    period,
    target,
    events,
    sli: sliOf(events),
    remaining: remainingBudget(target, events),
    result: isMet(target, events) ? 'met' : 'missed',
    quality: { coveredShare, lastDataMs: period.toMs, flags: [] },
    record: { recordedAtMs, unit, exclusions, flags },
  };
}
