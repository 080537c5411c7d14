import { evaluate } from '../../../src/core/slo/evaluate';
import { givenBuckets } from './givenBuckets';

const minuteMs = 60_000;

export interface EvaluationTimes {
  /** Of one SLO over 90 days in buckets of a minute. */
  minutesMs: number;
  /** Of 50 SLOs over a year in buckets of an hour, one after the other. */
  yearMs: number;
}

/** Medians of warm runs. Runs in a browser, bundled. */
export function timeEvaluations(nowMs: number): EvaluationTimes {
  const minutes = givenBuckets(90, minuteMs, nowMs);
  const years = Array.from({ length: 50 }, (_, seed) => givenBuckets(365, 60 * minuteMs, nowMs, seed));
  return {
    minutesMs: medianMs(51, 20, () => void evaluate(minutes.question, minutes.plan, [minutes.answer])),
    yearMs: medianMs(11, 4, () =>
      years.forEach(({ question, plan, answer }) => void evaluate(question, plan, [answer]))
    ),
  };
}

function medianMs(runs: number, cold: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const startedMs = performance.now();
    run();
    return performance.now() - startedMs;
  });
  const warm = times.slice(cold).sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)] ?? NaN;
}
