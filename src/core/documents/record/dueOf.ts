import type { PeriodRecord } from '../../slo/records/periodRecords';
import { isMet } from '../../slo/budget';
import type { AgreementState } from './agreementState';
import type { SloRecord } from './readSloRecord';
import { stageOf } from './stageOf';

/** What waits for people. */
export type Due =
  | { code: 'review-overdue' | 'review-soon'; day: string }
  | { code: 'agreement-reopened' | 'agreement-open' | 'agreement-none' | 'agreement-unreadable' }
  /** The stage takes a week or two; the next one waits. */
  | { code: 'stage-long'; stage: 'hypothesis' | 'measuring'; sinceMs: number }
  /** Ended periods that were broken and that no review has looked at since. */
  | { code: 'breaches-unreviewed'; periods: readonly PeriodRecord['period'][] };

interface Known {
  record: SloRecord;
  agreement: AgreementState;
  /** Ended periods on record. */
  periods: readonly PeriodRecord[];
  nowMs: number;
  /** The reader's day of now: `2026-11-21`. */
  today: string;
}

const DAY_MS = 86_400_000;
const SOON_MS = 14 * DAY_MS;
/** Measure one to two weeks, then look at what came of it. */
const STAGE_MS = 14 * DAY_MS;

/** Of an SLO that is retired nothing is due. */
export function dueOf({ record, agreement, periods, nowMs, today }: Known): Due[] {
  const stage = stageOf(record.life, nowMs);
  if (stage?.stage === 'retired') {
    return [];
  }
  const unreviewed = brokenSince(periods, record);
  return [
    ...reviewDue(record.reviewBy, today),
    ...(unreviewed.length > 0 ? [{ code: 'breaches-unreviewed' as const, periods: unreviewed }] : []),
    ...agreementDue(agreement),
    ...stageDue(stage, nowMs),
  ];
}

function reviewDue(reviewBy: string | undefined, today: string): Due[] {
  if (reviewBy === undefined) {
    return [];
  }
  const daysMs = Date.parse(reviewBy) - Date.parse(today);
  const code = daysMs < 0 ? 'review-overdue' : 'review-soon';
  return daysMs <= SOON_MS ? [{ code, day: reviewBy }] : [];
}

function brokenSince(periods: readonly PeriodRecord[], { reviews }: SloRecord): Array<PeriodRecord['period']> {
  const lookedMs = Math.max(-Infinity, ...reviews.map(({ at }) => Date.parse(at)));
  return periods.filter((one) => isBroken(one) && one.period.toMs > lookedMs).map(({ period }) => period);
}

function isBroken({ events, target }: PeriodRecord): boolean {
  return !isMet(target, events);
}

function agreementDue({ kind }: AgreementState): Due[] {
  return kind === 'agreed' ? [] : [{ code: `agreement-${kind}` }];
}

function stageDue(entry: ReturnType<typeof stageOf>, nowMs: number): Due[] {
  if (entry?.stage !== 'hypothesis' && entry?.stage !== 'measuring') {
    return [];
  }
  const sinceMs = Date.parse(entry.at);
  return nowMs - sinceMs > STAGE_MS ? [{ code: 'stage-long', stage: entry.stage, sinceMs }] : [];
}
