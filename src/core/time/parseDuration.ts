import { millisecondsInDay, millisecondsInHour, millisecondsInMinute, millisecondsInWeek } from 'date-fns/constants';

export type Duration =
  /** Minutes or hours: the same length everywhere and always. */
  | { kind: 'fixed'; ms: number }
  /** `ms` as a length; as a calendar's period they are days of 23 to 25 hours. */
  | { kind: 'days'; ms: number; unit: 'day' | 'week'; count: number }
  /** As long as the calendar says. A quarter is three months. */
  | { kind: 'calendar'; unit: 'month' | 'year'; count: number }
  | { kind: 'invalid'; code: 'not-a-duration' };

const DAYS = {
  d: { unit: 'day', ms: millisecondsInDay },
  w: { unit: 'week', ms: millisecondsInWeek },
} as const;

const CALENDAR = {
  M: { unit: 'month', count: 1 },
  Q: { unit: 'month', count: 3 },
  Y: { unit: 'year', count: 1 },
} as const;

/** OpenSLO's shorthand: a count and m, h, d, w, M, Q or Y (`1M` is a month, `1m` a minute). */
export function parseDuration(text: string): Duration {
  const match = /^([1-9][0-9]{0,8})([mhdwMQY])$/.exec(text);
  const count = Number(match?.[1]);
  const letter = match?.[2];
  switch (letter) {
    case 'm':
      return { kind: 'fixed', ms: count * millisecondsInMinute };
    case 'h':
      return { kind: 'fixed', ms: count * millisecondsInHour };
    case 'd':
    case 'w':
      return { kind: 'days', ms: count * DAYS[letter].ms, unit: DAYS[letter].unit, count };
    case 'M':
    case 'Q':
    case 'Y':
      return { kind: 'calendar', unit: CALENDAR[letter].unit, count: count * CALENDAR[letter].count };
    default:
      return { kind: 'invalid', code: 'not-a-duration' };
  }
}
