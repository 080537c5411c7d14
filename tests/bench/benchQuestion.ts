import type { SloQuestion } from '../../src/core/slo/answer';
import type { Slo } from '../../src/core/slo/slo';

export const dayMs = 86_400_000;

interface Wish {
  nowMs: number;
  detail?: SloQuestion['detail'];
  budgetOverTime?: boolean;
  rangeDays?: number;
}

/** What a page, or a row of a list, asks about the last thirty days, or those of `rangeDays`. */
export function benchQuestion(
  slo: Slo,
  { nowMs, detail = 'page', budgetOverTime = false, rangeDays = 30 }: Wish
): SloQuestion {
  const range = { fromMs: nowMs - rangeDays * dayMs, toMs: nowMs };
  return { slo, dataSourceUid: 'bench', range, detail, budgetOverTime, pastPeriods: 0 };
}

export function rollingDays(days: number): Slo['window'] {
  return { kind: 'rolling', durationMs: days * dayMs };
}
