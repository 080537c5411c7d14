/** What holds for half a year where a signal looks at a moment, or at a time that is told in periods. */
const usualDays = 180;

/** For how many days a reading by hand stands: a window of days (`365d`), else half a year (`24h`, `now`). */
export function windowDays(window: string | undefined): number {
  const [, days] = /^(\d+)d$/.exec(window ?? '') ?? [];
  return days === undefined ? usualDays : Number(days);
}
