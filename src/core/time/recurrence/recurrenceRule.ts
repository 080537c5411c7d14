/** A subset of RFC 5545's RRULE; weeks begin on Monday. */
export interface RecurrenceRule {
  frequency: 'daily' | 'weekly' | 'monthly';
  /** Every so many days, weeks or months. */
  interval: number;
  /** Empty: no such condition. `ordinal` is the n-th of the month, counted from its end where negative. */
  byDay: ReadonlyArray<{ weekday: number; ordinal?: number }>;
  /** Days of the month, counted from its end where negative. Empty: no such condition. */
  byMonthDay: readonly number[];
  count?: number;
  /** The last moment at which one may begin; a local one is what clocks show. */
  until?: { ms: number; isLocal: boolean };
}

/** As RRULE writes them; a weekday is the index: Monday is 0. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
