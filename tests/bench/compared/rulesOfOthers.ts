/** A recording rule: its query, and how often it is evaluated. */
export interface RuleCost {
  expr: string;
  everySeconds: number;
}

/** Selectors of an SLO's counters. */
export interface Counters {
  bad: string;
  total: string;
}

const minutesOf = { hour: 60, day: 1440 };

/**
 * Sloth's documented rules of one SLO: the share of errors of seven windows out of raw counters, and that of the period
 * as the mean of the recorded five minutes. Its groups have no interval of their own: Prometheus's default is a minute.
 */
export function slothRules({ bad, total }: Counters, recorded: string, windowDays: number): RuleCost[] {
  const windows = ['5m', '30m', '1h', '2h', '6h', '1d', '3d'];
  const period = `${windowDays}d`;
  return [
    ...windows.map((window) => shareOfErrors({ bad, total }, window)),
    `sum_over_time(${recorded}[${period}]) / count_over_time(${recorded}[${period}])`,
  ].map((expr) => ({ expr, everySeconds: 60 }));
}

/**
 * Pyrra's documented rules of one SLO: the increase over the whole window by the label that tells errors, every two and a
 * half minutes (four from eight weeks on), and the share of errors of seven windows every half a minute. Those are 5 min
 * to 4 days of 28 days, stretched to the SLO's window and rounded to minutes.
 */
export function pyrraRules({ bad, total }: Counters, label: string, windowDays: number): RuleCost[] {
  const ofFourWeeks = [5, 30, minutesOf.hour, 2 * minutesOf.hour, 6 * minutesOf.hour, minutesOf.day, 4 * minutesOf.day];
  const windows = ofFourWeeks.map((minutes) => `${Math.round((minutes * windowDays) / 28)}m`);
  return [
    {
      expr: `sum by (${label}) (increase(${total}[${windowDays}d]))`,
      everySeconds: windowDays < 35 ? 150 : 240,
    },
    ...windows.map((window) => ({ expr: shareOfErrors({ bad, total }, window), everySeconds: 30 })),
  ];
}

function shareOfErrors({ bad, total }: Counters, window: string): string {
  return `sum(rate(${bad}[${window}])) / sum(rate(${total}[${window}]))`;
}
