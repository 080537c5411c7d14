import { ceilTo, floorTo } from '../../measure/align';
import type { Tallies } from '../../measure/tally';
import { countInside } from '../../measure/tallyInside';
import type { Interval } from '../answer';
import { WELL_COVERED } from '../coverage';

export const HOUR_MS = 3_600_000;
export const HOURS_OF_WEEK = 168;
/** Hours older than this say little about the ones to come. */
export const SAMPLED_MS = 8 * HOURS_OF_WEEK * HOUR_MS;
/** With fewer hours a week's own course cannot be told from chance. */
export const LEAST_HOURS = 2 * HOURS_OF_WEEK;

/** What whole hours (UTC) of the last weeks counted, put in order by their hour of the week. Hours without data are left out. */
export interface HourSamples {
  bad: Float64Array;
  total: Float64Array;
  /** The samples of hour `h` of the week are `[starts[h], starts[h + 1])`. */
  starts: Uint16Array;
  /** All of them: `bad.length`. */
  hours: number;
  /** From the first of them to the end of the last; undefined where there is none. */
  span: Interval | undefined;
}

/** Hours since the epoch, modulo a week: only equal hours matter, not with which day a week begins. */
export function hourOfWeek(ms: number): number {
  return Math.floor(ms / HOUR_MS) % HOURS_OF_WEEK;
}

/** Bad and total are of the SLO's method: events, or slices. docs/slo-maths.md §6 */
export function hourSamples(tallies: Tallies, asOfMs: number): HourSamples {
  const measured = Array.from({ length: HOURS_OF_WEEK }, (): Array<{ bad: number; total: number }> => []);
  const lastMs = floorTo(asOfMs, HOUR_MS);
  let span: Interval | undefined;
  for (let fromMs = ceilTo(asOfMs - SAMPLED_MS, HOUR_MS); fromMs < lastMs; fromMs += HOUR_MS) {
    const hour = { fromMs, toMs: fromMs + HOUR_MS };
    if (countInside(tallies, 'countedMs', hour) >= WELL_COVERED * HOUR_MS) {
      span = { fromMs: span?.fromMs ?? fromMs, toMs: hour.toMs };
      measured[hourOfWeek(fromMs)]?.push({
        bad: countInside(tallies, 'bad', hour),
        total: countInside(tallies, 'total', hour),
      });
    }
  }
  const all = measured.flat();
  const starts = new Uint16Array(HOURS_OF_WEEK + 1);
  measured.forEach((hours, i) => (starts[i + 1] = (starts[i] ?? 0) + hours.length));
  return {
    bad: Float64Array.from(all, ({ bad }) => bad),
    total: Float64Array.from(all, ({ total }) => total),
    starts,
    hours: all.length,
    span,
  };
}
