import type { Indicator, Slo, TimeWindow } from '../slo';

const ABSENT_AFTER_MS = 3 * 3_600_000;

/** An SLO that no document holds. */
export function inlineSlo(dataSource: string, indicator: Indicator, target: number, window: TimeWindow): Slo {
  return {
    ref: { documentUid: '', name: 'inline' },
    displayName: 'Error budget',
    description: '',
    service: '',
    team: undefined,
    labels: {},
    dataSource: dataSource === '' ? {} : { uid: dataSource },
    indicator,
    target,
    window,
    method: { kind: 'occurrences' },
    missingData: 'ignore',
    precision: 'fast',
    births: 'flag',
    absentAfterMs: ABSENT_AFTER_MS,
  };
}
