import { type Figures, noData, type NoData, type PeriodResult } from '../answer';
import { leftOf } from '../budget';
import { targetAt } from '../targetAt';
import { mergeQuality } from './combineQuality';
import { combineSpent, type SpentRange } from './combineSpent';
import { sliAt } from './combineSli';
import type { CompositeSlo } from './composite';
import type { CountedPart } from './partAnswers';

/** The running period, then the ended ones, newest first; each of the parts by the target of its own time. */
export function combineHistory(slo: CompositeSlo, parts: readonly CountedPart[], figures: Figures): PeriodResult[] {
  const count = Math.min(...parts.map(({ answer }) => answer.history.length));
  if (parts.length === 0 || count === 0) {
    return [];
  }
  const ended = Array.from({ length: count - 1 }, (_, i) => endedPeriod(slo, parts, i + 1));
  return [running(slo, figures), ...ended.flatMap((period) => period ?? [])];
}

function running({ target }: CompositeSlo, figures: Figures): PeriodResult {
  const { window, events, sli, remaining, quality, basis } = figures;
  return { period: window, target, events, sli, remaining, result: 'running', quality, basis };
}

function endedPeriod(slo: CompositeSlo, parts: readonly CountedPart[], index: number): PeriodResult | undefined {
  const results = parts.flatMap(({ answer }) => answer.history[index] ?? []);
  const period = results[0]?.period;
  if (period === undefined) {
    return undefined;
  }
  const target = targetAt(slo, period.toMs - 1);
  const combine = (of: (result: PeriodResult) => number | NoData): SpentRange | NoData => {
    const known = parts.flatMap(({ weight }, i) => {
      const result = results[i];
      const spent = result === undefined ? noData : of(result);
      return result === undefined || spent === noData ? [] : [{ weight, target: result.target, spent }];
    });
    return known.length < parts.length ? noData : combineSpent(slo.indicator.combine, target, known);
  };
  const spent = combine(({ remaining }) => (remaining === noData ? noData : 1 - remaining));
  const sli = combine(({ sli: own, events, target: agreed }) =>
    events === noData ? noData : own === noData ? 0 : (1 - own) / (1 - agreed)
  );
  const remaining = spent === noData ? noData : leftOf(spent.spent);
  return {
    period,
    target,
    events: noData,
    sli: sli === noData ? noData : sliAt(target, sli.spent),
    remaining,
    result: remaining === noData ? 'no-data' : remaining >= 0 ? 'met' : 'missed',
    quality: mergeQuality(
      results.map(({ quality }) => quality),
      parts.map(({ answer }) => answer.question.slo.displayName)
    ),
  };
}
