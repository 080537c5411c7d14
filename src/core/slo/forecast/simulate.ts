import { HOUR_MS, type HourSamples, hourOfWeek, HOURS_OF_WEEK } from './hourSamples';
import { seededRandom } from './seededRandom';

export interface Course {
  asOfMs: number;
  /** Hours to draw. */
  steps: number;
  /** Counted now, in the window. */
  bad: number;
  total: number;
  /** 1 − target. */
  badShare: number;
  /** Bad events that the budget of a calendar period allows; undefined where it moves with the window's total. */
  badAllowed: number | undefined;
  /** What of the events counted now has left the window after so many hours. */
  leftBad: Float64Array;
  leftTotal: Float64Array;
  /** For so many hours no hour fails more than `calmShare` of its events. */
  frozenSteps: number;
  calmShare: number;
  /** Share of each hour to come that exclusions leave, and in which failures burn; absent where none is planned. */
  excluded?: { kept: Float64Array; burning: Float64Array };
}

export interface Simulated {
  /** Moment at which each run's budget is used up; Infinity where it is not within the steps. */
  exhaustedAtMs: Float64Array;
  /** After so many hours each column of `remaining` was taken. */
  columnSteps: readonly number[];
  /** Budget left of all runs, by column. */
  remaining: readonly Float64Array[];
}

/** Fixed, so that the same data give the same futures. */
export const SEED = 20_211;
/** Enough for a picture. */
const MOST_COLUMNS = 120;
const MOST_RUNS = 400;
const LEAST_RUNS = 100;
/** Hours drawn in all: what a browser does within a few frames. */
const MOST_DRAWN = 200_000;

/**
 * Draws possible futures: for each hour to come one measured hour of the same hour of the week; where none was
 * measured, any. The same data give the same futures. docs/slo-maths.md §6
 */
export function simulate(course: Course, samples: HourSamples): Simulated {
  const runs = Math.round(Math.min(MOST_RUNS, Math.max(LEAST_RUNS, MOST_DRAWN / Math.max(1, course.steps))));
  const columnSteps = columnsOf(course.steps);
  const remaining = columnSteps.map(() => new Float64Array(runs));
  const random = seededRandom(SEED);
  const exhaustedAtMs = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    const future = begun(course);
    let column = 0;
    for (let step = 0; step <= course.steps; step++) {
      if (step > 0) {
        goOn(future, course, samples, step, random());
      }
      if (columnSteps[column] === step) {
        remaining[column++]?.fill(future.remaining, run, run + 1);
      }
    }
    exhaustedAtMs[run] = future.exhaustedAtMs;
  }
  return { exhaustedAtMs, columnSteps, remaining };
}

/** One possible future, as far as it has been drawn. */
interface Future {
  /** Of the week, of the first hour that is drawn. */
  firstHour: number;
  bad: number;
  total: number;
  remaining: number;
  exhaustedAtMs: number;
}

function begun(course: Course): Future {
  const { bad, total, asOfMs } = course;
  const remaining = remainingAt(course, 0, bad, total);
  return {
    firstHour: hourOfWeek(asOfMs),
    bad,
    total,
    remaining,
    exhaustedAtMs: remaining <= 0 ? asOfMs : Infinity,
  };
}

/** Draws the hour that ends at `step`. Changes `future`: a new object for each hour would cost more than the sums. */
function goOn(future: Future, course: Course, samples: HourSamples, step: number, random: number): void {
  const sample = drawn(samples, (future.firstHour + step - 1) % HOURS_OF_WEEK, random);
  const events = samples.total[sample] ?? 0;
  const failed = samples.bad[sample] ?? 0;
  const bad = step <= course.frozenSteps ? Math.min(failed, course.calmShare * events) : failed;
  future.bad += bad * (course.excluded?.burning[step - 1] ?? 1);
  future.total += events * (course.excluded?.kept[step - 1] ?? 1);
  const before = future.remaining;
  const after = remainingAt(course, step, future.bad, future.total);
  if (after <= 0 && future.exhaustedAtMs === Infinity) {
    future.exhaustedAtMs = course.asOfMs + (step - 1 + before / (before - after)) * HOUR_MS;
  }
  future.remaining = after;
}

function drawn({ starts, hours }: HourSamples, hour: number, random: number): number {
  const first = starts[hour] ?? 0;
  const count = (starts[hour + 1] ?? first) - first;
  return count === 0 ? Math.floor(random * hours) : first + Math.floor(random * count);
}

/** Above this share of the budget a difference is not rounding. */
const ROUNDING = 1e-9;

function remainingAt(course: Course, step: number, bad: number, total: number): number {
  const badNow = bad - (course.leftBad[step] ?? 0);
  const allowed = course.badAllowed ?? course.badShare * (total - (course.leftTotal[step] ?? 0));
  // No traffic allows no bad event, and had none.
  const left = allowed <= 0 ? 1 : 1 - badNow / allowed;
  return Math.abs(left) < ROUNDING ? 0 : left;
}

function columnsOf(steps: number): number[] {
  const every = Math.max(1, Math.ceil(steps / MOST_COLUMNS));
  const columns = Array.from({ length: Math.floor(steps / every) + 1 }, (_, i) => i * every);
  return columns.at(-1) === steps ? columns : [...columns, steps];
}
