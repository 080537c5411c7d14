import type { SloQuestion } from '../../src/core/slo/answer';
import type { Slo } from '../../src/core/slo/slo';

export const dayMs = 86_400_000;

interface Wish {
  nowMs: number;
  detail?: SloQuestion['detail'];
  budgetOverTime?: boolean;
}

/** What a page, or a row of a list, asks about the last thirty days. */
export function benchQuestion(slo: Slo, { nowMs, detail = 'page', budgetOverTime = false }: Wish): SloQuestion {
  const range = { fromMs: nowMs - 30 * dayMs, toMs: nowMs };
  return { slo, dataSourceUid: 'bench', range, detail, budgetOverTime, pastPeriods: 0 };
}

export function rollingDays(days: number): Slo['window'] {
  return { kind: 'rolling', durationMs: days * dayMs };
}
