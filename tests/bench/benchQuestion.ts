import type { Matcher } from '../../src/core/documents/indicator';
import type { SloQuestion } from '../../src/core/slo/answer';
import type { Slo } from '../../src/core/slo/slo';

export const dayMs = 86_400_000;
export const metric = 'bench_requests_total';

interface Wish {
  nowMs: number;
  name?: string;
  matchers?: readonly Matcher[];
  windowDays?: number;
  precision?: Slo['precision'];
  detail?: SloQuestion['detail'];
  budgetOverTime?: boolean;
}

/** An SLO of 99.9 % over the bench's series, as its page or a row of the overview asks. */
export function benchQuestion(wish: Wish): SloQuestion {
  const {
    nowMs,
    name = 'bench',
    matchers = [],
    windowDays = 30,
    precision = 'fast',
    detail = 'page',
    budgetOverTime = false,
  } = wish;
  const total = { metric, matchers: [...matchers] };
  const slo: Slo = {
    ref: { documentUid: 'bench', name },
    displayName: name,
    description: '',
    service: 'bench',
    team: undefined,
    labels: {},
    dataSource: {},
    indicator: {
      kind: 'ratio',
      given: 'bad',
      event: { metric, matchers: [...matchers, { label: 'code', op: '=', value: '500' }] },
      total,
      groupBy: [],
    },
    target: 0.999,
    window: { kind: 'rolling', durationMs: windowDays * dayMs },
    precision,
    births: 'flag',
    absentAfterMs: 3 * 3_600_000,
  };
  return {
    slo,
    dataSourceUid: 'bench',
    range: { fromMs: nowMs - 30 * dayMs, toMs: nowMs },
    detail,
    budgetOverTime,
    pastPeriods: 0,
  };
}
