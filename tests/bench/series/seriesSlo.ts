import type { Matcher } from '../../../src/core/documents/indicator';
import type { MeasuredSlo } from '../../../src/core/slo/composite/composite';
import { rollingDays } from '../benchQuestion';

/** An SLO of 99.9 % over the nine series, or over those that fit the matchers. */
export function seriesSlo(name = 'bench', matchers: Matcher[] = [], metric = 'bench_requests_total'): MeasuredSlo {
  return {
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
      total: { metric, matchers },
      groupBy: [],
    },
    target: 0.999,
    window: rollingDays(30),
    method: { kind: 'occurrences' },
    missingData: 'ignore',
    precision: 'fast',
    births: 'flag',
    absentAfterMs: 3 * 3_600_000,
  };
}
