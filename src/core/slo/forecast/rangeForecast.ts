import type { Interval, Line } from '../answer';
import { HOUR_MS, type HourSamples, LEAST_HOURS } from './hourSamples';
import { type Course, SEED, simulate, type Simulated } from './simulate';

/** Early, middle and late of the possible futures. */
export interface Percentiles<T> {
  p10: T;
  p50: T;
  p90: T;
}

export interface RangeForecast {
  kind: 'range';
  /** The forecast looks so far: to the period's end, or one window's length ahead. */
  untilMs: number;
  runs: number;
  /** Share of the runs whose budget runs out by then. */
  runsOutShare: number;
  /** Moments by which 10, 50 and 90 % of the runs have run out; undefined where not by `untilMs`. */
  exhaustedAtMs: Percentiles<number | undefined>;
  /** Budget left: in 10, 50 and 90 % of the runs it is lower. */
  fan: Percentiles<Line>;
  sampledHours: number;
  /** What they were drawn from lies in here. */
  sampled: Interval | undefined;
  /** Hours drawn for each run. */
  steps: number;
  /** Of the random numbers. */
  seed: number;
  /** Time ahead in which, by planned exclusions, nothing burns. */
  idleMs: number;
}

export type Forecast =
  | RangeForecast
  | {
      kind: 'none';
      reason: 'no-data' | 'incomplete' | 'too-little-history' | 'window-too-short';
      sampledHours: number;
    };

/** Hours are drawn: a window shorter than a day has too few of them. */
const SHORTEST_WINDOW_MS = 24 * HOUR_MS;

/** The dates at which the budget of a window may run out, from `course` on to `ahead.toMs`. docs/slo-maths.md §6 */
export function rangeForecast(
  course: Omit<Course, 'steps'>,
  ahead: Interval,
  windowMs: number,
  samples: HourSamples
): Forecast {
  const sampledHours = samples.hours;
  if (windowMs < SHORTEST_WINDOW_MS) {
    return { kind: 'none', reason: 'window-too-short', sampledHours };
  }
  if (sampledHours < LEAST_HOURS) {
    return { kind: 'none', reason: 'too-little-history', sampledHours };
  }
  const steps = stepsUntil(ahead);
  const simulated = simulate({ ...course, steps }, samples);
  const dates = simulated.exhaustedAtMs.sort().filter((ms) => ms <= ahead.toMs);
  const runs = simulated.exhaustedAtMs.length;
  const dateOf = (share: number): number | undefined => dates[Math.ceil(share * runs) - 1];
  return {
    kind: 'range',
    untilMs: ahead.toMs,
    runs,
    runsOutShare: dates.length / runs,
    exhaustedAtMs: { p10: dateOf(0.1), p50: dateOf(0.5), p90: dateOf(0.9) },
    fan: fanOf(simulated, course.asOfMs, ahead.toMs),
    sampledHours,
    sampled: samples.span,
    steps,
    seed: SEED,
    idleMs: HOUR_MS * (course.excluded?.burning.reduce((sum, share) => sum + 1 - share, 0) ?? 0),
  };
}

/** The last hour may end later; what happens after `toMs` is left out of the dates. */
export function stepsUntil({ fromMs, toMs }: Interval): number {
  return Math.max(0, Math.ceil((toMs - fromMs) / HOUR_MS));
}

function fanOf({ columnSteps, remaining }: Simulated, asOfMs: number, untilMs: number): Percentiles<Line> {
  const timesMs = columnSteps.map((step) => Math.min(untilMs, asOfMs + step * HOUR_MS));
  remaining.forEach((values) => values.sort());
  const lineOf = (share: number): Line => ({
    timesMs,
    values: remaining.map((values) => values[Math.ceil(share * values.length) - 1] ?? NaN),
  });
  return { p10: lineOf(0.1), p50: lineOf(0.5), p90: lineOf(0.9) };
}
