import type { SloQuestion } from '../answer';
import type { Indicator, Slo } from '../slo';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const NOW_MS = Date.UTC(2026, 10, 21, 12, 0, 0);
export const CONTEXT = { nowMs: NOW_MS, settleMs: 600_000, scrapeIntervalMs: 15_000 };

type Ratio = Extract<Indicator, { kind: 'ratio' }>;

const ratio: Ratio = {
  kind: 'ratio',
  given: 'bad',
  event: { metric: 'http_requests_total', matchers: [{ label: 'code', op: '=~', value: '5..' }] },
  total: { metric: 'http_requests_total', matchers: [] },
  groupBy: [],
};

export function ratioWith(changes: Partial<Ratio>): Ratio {
  return { ...ratio, ...changes };
}

export function sloWith(changes: Partial<Slo> = {}): Slo {
  return {
    ref: { documentUid: 'headroom-checkout', name: 'availability' },
    displayName: 'Availability',
    description: '',
    service: 'checkout',
    team: undefined,
    labels: {},
    dataSource: {},
    indicator: ratio,
    target: 0.999,
    window: { kind: 'rolling', durationMs: 30 * DAY_MS },
    method: { kind: 'occurrences' },
    missingData: 'ignore',
    precision: 'fast',
    births: 'flag',
    absentAfterMs: 3 * HOUR_MS,
    ...changes,
  };
}

export function questionWith(slo: Partial<Slo> = {}, changes: Partial<SloQuestion> = {}): SloQuestion {
  return {
    slo: sloWith(slo),
    dataSourceUid: 'prometheus',
    range: { fromMs: NOW_MS - 30 * DAY_MS, toMs: NOW_MS },
    detail: 'page',
    budgetOverTime: false,
    pastPeriods: 0,
    ...changes,
  };
}
