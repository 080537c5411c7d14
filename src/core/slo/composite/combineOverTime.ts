import type { Interval, Line } from '../answer';
import type { Slo } from '../slo';
import { targetUntil } from '../targetAt';
import { windowInterval } from '../windowInterval';
import { combineBudgetLines } from './combineLines';
import type { CompositeSlo } from './composite';
import type { CountedPart } from './partAnswers';

/** Lines of budget over time as one; bad shares are told by the targets of their time. docs/slo-maths.md §4, §6 */
export function combineOverTime(
  slo: CompositeSlo,
  parts: readonly CountedPart[],
  lines: readonly Line[],
  asOfMs: number
): Line {
  // The mean of what the parts have spent holds no target.
  if (slo.indicator.combine === 'weighted') {
    return combineBudgetLines(slo, parts, lines);
  }
  // Before they are put together: between two points of a line there may be a change of target.
  const byTargetsOfNow = parts.map(({ answer: { question, figures } }, i) =>
    rejudged(lines[i], question.slo, figures.asOfMs, (then, now) => (1 - then) / (1 - now))
  );
  const whole = combineBudgetLines(slo, parts, byTargetsOfNow);
  return rejudged(whole, slo, asOfMs, (then, now) => (1 - now) / (1 - then));
}

/** What was spent at each point times the factor between the target of its time and that of now. */
function rejudged(
  { timesMs, values }: Line = { timesMs: [], values: [] },
  slo: Slo,
  asOfMs: number,
  factorOf: (then: number, now: number) => number
): Line {
  if ((slo.targets ?? []).every(({ target }) => target === slo.target)) {
    return { timesMs, values };
  }
  const endOf = endsOf(slo);
  return {
    timesMs,
    values: timesMs.map((ms, i) => {
      const spent = 1 - (values[i] ?? NaN);
      return 1 - spent * factorOf(targetUntil(slo, endOf(ms), asOfMs), slo.target);
    }),
  };
}

/** The end of the window or period that a point belongs to. */
function endsOf({ window }: Slo): (atMs: number) => number {
  if (window.kind === 'rolling') {
    return (atMs) => atMs;
  }
  let period: Interval | undefined;
  return (atMs) => {
    // A period's last moment is its end: the next one begins after it.
    if (period === undefined || atMs <= period.fromMs || atMs > period.toMs) {
      period = windowInterval(window, atMs - 1);
    }
    return period.toMs;
  };
}
