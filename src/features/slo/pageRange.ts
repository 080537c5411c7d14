import { dateTime, rangeUtil, type RawTimeRange, type TimeRange } from '@grafana/data';
import type { Interval } from '../../core/slo/answer';
import type { TimeWindow } from '../../core/slo/slo';

const UNIT = { day: 'd', week: 'w', month: 'M', year: 'y' } as const;
const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** The range that a page opens with: the SLO's window, up to now. */
export function defaultRange(window: TimeWindow): RawTimeRange {
  if (window.kind === 'rolling') {
    const { durationMs } = window;
    return {
      from: durationMs % DAY_MS === 0 ? `now-${durationMs / DAY_MS}d` : `now-${Math.round(durationMs / MINUTE_MS)}m`,
      to: 'now',
    };
  }
  return {
    from: window.count === 1 ? `now/${UNIT[window.unit]}` : `now-${window.count}${UNIT[window.unit]}`,
    to: 'now',
  };
}

/** The range in the address (`now-7d` or epoch milliseconds); the default where it is missing or not readable. */
export function pageRange(params: URLSearchParams, window: TimeWindow, timeZone: string): TimeRange {
  const from = params.get('from');
  const to = params.get('to');
  if (from !== null && to !== null) {
    const asked = rangeUtil.convertRawToRange({ from: instant(from), to: instant(to) }, timeZone);
    if (asked.from.isValid() && asked.to.isValid() && asked.from.valueOf() < asked.to.valueOf()) {
      return asked;
    }
  }
  return rangeUtil.convertRawToRange(defaultRange(window), timeZone);
}

function instant(text: string) {
  return /^\d+$/.test(text) ? dateTime(Number(text)) : text;
}

/** A range in whole minutes, so that a refresh within a minute asks for nothing new. */
export function rangeInterval(range: TimeRange): Interval {
  const toMs = Math.floor(range.to.valueOf() / MINUTE_MS) * MINUTE_MS;
  const fromMs = Math.floor(range.from.valueOf() / MINUTE_MS) * MINUTE_MS;
  return { fromMs: Math.min(fromMs, toMs - MINUTE_MS), toMs };
}

/** A range as it stands in the address. */
export function rangeParams({ from, to }: RawTimeRange): { from: string; to: string } {
  return { from: raw(from), to: raw(to) };
}

function raw(end: RawTimeRange['from']): string {
  return typeof end === 'string' ? end : String(end.valueOf());
}
