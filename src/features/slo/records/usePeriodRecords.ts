import { useEffect, useMemo, useState } from 'react';
import { isWritable } from '../../../core/documents/isWritable';
import type { Loadable } from '../../../adapters/loadable';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import { useOneAnswer } from '../../../adapters/measure/answers/useOneAnswer';
import { onePerTab } from '../../../adapters/measure/onePerTab';
import type { ResolvedDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import { formatSloRef } from '../../../core/documents/sloRef';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { Interval, PeriodResult, SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { evaluateHistory } from '../../../core/slo/evaluateHistory';
import { isMeasured } from '../../../core/slo/composite/composite';
import { newRecords, periodsToRecord } from '../../../core/slo/records/newRecords';
import { isSamePeriod } from '../../../core/slo/records/periodRecords';
import type { Slo } from '../../../core/slo/slo';
import { pastPeriods } from '../../../core/slo/windowInterval';

const MOST_PERIODS = 6;
const HOUR_MS = 3_600_000;
const ONCE = { refreshCount: 0, once: true };

interface Props {
  document: LoadedDocument;
  slo: Slo;
  store: DocumentStore;
  source: ResolvedDataSource;
}

/**
 * Writes down what ended periods came to while their data are there, where this person may save the document. Asked once
 * a tab and SLO, without a word: what could not be read or written, by whatever reason, is there for the next who comes.
 */
export function usePeriodRecords({ document, slo, store, source }: Props): void {
  const [nowMs] = useState(Date.now);
  const tried = onePerTab('periodRecords.v1', () => new Set<string>());
  const key = formatSloRef(slo.ref);
  const mayWrite = isMeasured(slo) && mayBeRecorded(document) && source.kind === 'found' && !tried.has(key);
  const wanted = useMemo(
    () => (mayWrite ? periodsToRecord(slo, document.resources, nowMs, MOST_PERIODS) : []),
    [mayWrite, slo, document.resources, nowMs]
  );
  const uid = source.kind === 'found' ? source.dataSource.uid : '';
  const { first, whole } = useMemo(() => questionsOf(slo, uid, wanted, nowMs), [slo, uid, wanted, nowMs]);
  // The newest first: where data begin in that one, the older ones have none. Raw series alone: what is written stays.
  const newest = useOneAnswer(first, evaluateHistory, ONCE);
  const oldest = newest.status === 'ready' ? newest.value.history.at(-1) : undefined;
  const isGone = oldest !== undefined && begins(oldest);
  const answer = useOneAnswer(oldest === undefined || isGone ? undefined : whole, evaluateHistory, ONCE);
  useEffect(() => {
    if (tried.has(key)) {
      return;
    }
    if (isGone || hasFailed(newest) || hasFailed(answer)) {
      tried.add(key);
    } else if (answer.status === 'ready') {
      const records = newRecords(slo, wanted, answer.value, document.resources, nowMs);
      tried.add(key);
      if (records.length > 0) {
        void store.save(document, [...document.resources, ...records]);
      }
    }
  }, [newest, answer, isGone, tried, key, slo, wanted, document, store, nowMs]);
}

/** Whether all came that will, and something of it is missing. */
function hasFailed(answer: Loadable<SloAnswer>): boolean {
  switch (answer.status) {
    case 'failed':
      return answer.problem.code !== 'slow';
    case 'partial':
      return answer.missing.every(({ problem }) => problem !== 'loading' && problem.code !== 'slow');
    default:
      return false;
  }
}

/** Whether data are gone, or begin in the period. */
function begins({ quality }: PeriodResult): boolean {
  return quality.coveredShare === 0 || quality.flags.some(({ code }) => code === 'short-history');
}

/** One that reaches back to the newest period that is wanted, and one for all. */
function questionsOf(
  slo: Slo,
  dataSourceUid: string,
  wanted: readonly Interval[],
  nowMs: number
): { first?: SloQuestion; whole?: SloQuestion } {
  const [newest] = wanted;
  if (newest === undefined) {
    return {};
  }
  const range = { fromMs: nowMs - HOUR_MS, toMs: nowMs };
  const whole: SloQuestion = {
    slo,
    dataSourceUid,
    range,
    detail: 'page',
    budgetOverTime: false,
    pastPeriods: MOST_PERIODS,
    widestMs: HOUR_MS,
  };
  return { first: { ...whole, pastPeriods: periodsSince(slo, newest, nowMs) }, whole };
}

/** How many periods back `period` is. */
function periodsSince({ window }: Slo, period: Interval, nowMs: number): number {
  return pastPeriods(window, nowMs, MOST_PERIODS, 0).findIndex((past) => isSamePeriod(past, period)) + 1;
}

/** Nor one that waits for somebody to say which edit is right. */
function mayBeRecorded(document: LoadedDocument): boolean {
  return isWritable(document) && document.overwritten === undefined;
}
