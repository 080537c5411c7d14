import { useMemo } from 'react';
import { type ResolvedDataSource, resolveDataSource } from '../../adapters/measure/sources/resolveDataSource';
import type { Interval, RunningTotal, SloQuestion } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';

const PAST_PERIODS = 6;

interface Options {
  slo: Slo;
  fromMs: number;
  toMs: number;
  budgetOverTime: boolean;
  /** History is asked only where it is shown. */
  history: boolean;
  runningTotal: RunningTotal;
}

/** What the page asks about its SLO; no question where the data source does not resolve. */
export function useSloQuestion({ slo, fromMs, toMs, budgetOverTime, history, runningTotal }: Options): {
  source: ResolvedDataSource;
  question: SloQuestion | undefined;
} {
  const source = useMemo(() => resolveDataSource(slo.dataSource), [slo]);
  const question = useMemo(() => {
    if (source.kind === 'unresolved') {
      return undefined;
    }
    const range: Interval = { fromMs, toMs };
    const pastPeriods = history ? PAST_PERIODS : 0;
    const { uid: dataSourceUid } = source.dataSource;
    return { slo, dataSourceUid, range, detail: 'page' as const, budgetOverTime, pastPeriods, runningTotal };
  }, [slo, source, fromMs, toMs, budgetOverTime, history, runningTotal]);
  return { source, question };
}
