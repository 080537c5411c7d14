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
  /** Shown alone. */
  group?: string | undefined;
}

/** What the page asks about its SLO; no question where the data source does not resolve. */
export function useSloQuestion({ slo, fromMs, toMs, budgetOverTime, runningTotal, group }: Options): {
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
    const hasGroups = slo.indicator.groupBy.length > 0;
    return {
      ...{ slo, dataSourceUid, range, budgetOverTime, runningTotal },
      detail: 'page' as const,
      pastPeriods: 0,
      ...(hasGroups && { groups: group === undefined ? {} : { only: group } }),
    };
  }, [slo, source, fromMs, toMs, budgetOverTime, runningTotal, group]);
  return { source, question };
}
