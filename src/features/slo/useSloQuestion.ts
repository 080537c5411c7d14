import { useMemo } from 'react';
import type { ResolvedDataSource } from '../../adapters/measure/sources/resolveDataSource';
import { resolveSloSource } from '../../adapters/measure/sources/resolveSloSource';
import type { Interval, RunningTotal, SloQuestion } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';

interface Options {
  slo: Slo;
  fromMs: number;
  toMs: number;
  budgetOverTime: boolean;
  runningTotal: RunningTotal;
}

/** What the page asks about its SLO; no question where the data source does not resolve. */
export function useSloQuestion({ slo, fromMs, toMs, budgetOverTime, runningTotal }: Options): {
  source: ResolvedDataSource;
  question: SloQuestion | undefined;
} {
  const source = useMemo(() => resolveSloSource(slo), [slo]);
  const question = useMemo(() => {
    if (source.kind === 'unresolved') {
      return undefined;
    }
    const range: Interval = { fromMs, toMs };
    const { uid: dataSourceUid } = source.dataSource;
    return { slo, dataSourceUid, range, detail: 'page' as const, budgetOverTime, pastPeriods: 0, runningTotal };
  }, [slo, source, fromMs, toMs, budgetOverTime, runningTotal]);
  return { source, question };
}
