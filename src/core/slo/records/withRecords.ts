import type { PeriodResult } from '../answer';
import { isMet, remainingBudget, sliOf } from '../budget';
import { isSamePeriod, type PeriodRecord } from './periodRecords';

/** A record that covers so much more of its period stands in for what can still be read of it. */
const GONE_SHARE = 0.01;

/** The history with ended periods read from their records where their data are gone. Data that are there come first. */
export function withRecords(history: readonly PeriodResult[], records: readonly PeriodRecord[]): PeriodResult[] {
  return history.map((result) => {
    const record = records.find(({ period }) => isSamePeriod(period, result.period));
    return record !== undefined && result.result !== 'running' && isGone(result, record) ? fromRecord(record) : result;
  });
}

function isGone({ result, quality }: PeriodResult, { coveredShare }: PeriodRecord): boolean {
  return result === 'no-data' || coveredShare - quality.coveredShare > GONE_SHARE;
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
