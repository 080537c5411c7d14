import { allowedBad, isMet, remainingBudget } from '../budget';
import type { PastWindow } from './targetHistory';
import { quantile } from './windowStats';

/** What a target would have meant in the windows of the past. docs/slo-maths.md §6 */
export interface JudgedTarget {
  target: number;
  /** Budget left at the end of the window that ended last, of the middle one and of the worst. */
  leftLast: number;
  leftMedian: number;
  leftWorst: number;
  /** How many windows kept it. */
  kept: number;
  windows: number;
  /** Bad events that it allows in a window with as many events as the middle one. */
  allowed: number;
  /** No window on record reached it. */
  isAboveBest: boolean;
  /** Above what the hard dependencies delivered together. */
  isAboveCeiling: boolean;
}

/** Targets that people agree on. */
const LADDER = [0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9995, 0.9998, 0.9999, 0.99995, 0.99999] as const;

/** A suggested target is kept by so many of the windows. */
const KEPT_SHARE = 0.9;
/** A difference in allowed events that is none. */
const ROUNDING = 1e-9;
/** Steps of the ladder that are shown beneath the suggested one. */
const SHOWN_BENEATH = 3;

/** `windows`: oldest first, at least one. `ceiling`: see `dependencyCeiling`. */
export function judgeTarget(target: number, windows: readonly PastWindow[], ceiling = 1): JudgedTarget {
  const left = windows.map((window) => leftAt(target, window));
  const ascending = [...left].sort((a, b) => a - b);
  const totals = windows.map(({ total }) => total).sort((a, b) => a - b);
  const kept = windows.filter((window) => isKept(target, window)).length;
  return {
    target,
    leftLast: left.at(-1) ?? NaN,
    leftMedian: quantile(ascending, 0.5),
    leftWorst: quantile(ascending, 0),
    kept,
    windows: windows.length,
    allowed: allowedBad(target, quantile(totals, 0.5)),
    isAboveBest: kept === 0,
    isAboveCeiling: target > ceiling,
  };
}

/**
 * The tightest target of the ladder that nine of ten windows kept, that allows at least one bad event, and that does not
 * lie above the best on record or the ceiling. Undefined where there is none.
 */
export function suggestedTarget(windows: readonly PastWindow[], ceiling = 1): number | undefined {
  return LADDER.map((target) => judgeTarget(target, windows, ceiling))
    .filter((judged) => isFit(judged))
    .at(-1)?.target;
}

/** The ladder around the suggested target, up to the first step above the best on record, and what was typed. */
export function candidateTargets(
  windows: readonly PastWindow[],
  typed: number | undefined,
  ceiling = 1
): JudgedTarget[] {
  const ladder = LADDER.map((target) => judgeTarget(target, windows, ceiling));
  const suggested = ladder.map(isFit).lastIndexOf(true);
  const above = ladder.findIndex(({ isAboveBest }) => isAboveBest);
  const shown = ladder.slice(Math.max(0, suggested - SHOWN_BENEATH), above < 0 ? undefined : above + 1);
  const isExtra = typed !== undefined && shown.every(({ target }) => target !== typed);
  return [...shown, ...(isExtra ? [judgeTarget(typed, windows, ceiling)] : [])].sort((a, b) => a.target - b.target);
}

function isFit({ kept, windows, allowed, isAboveBest, isAboveCeiling }: JudgedTarget): boolean {
  return !isAboveBest && !isAboveCeiling && kept >= KEPT_SHARE * windows && allowsOne(allowed);
}

/** Whether a window with so many allowed bad events can bear one: 10 % of 10 are 0.9999999999999998. */
export function allowsOne(allowed: number): boolean {
  return allowed >= 1 - ROUNDING;
}

function leftAt(target: number, { bad, total }: PastWindow): number {
  const left = remainingBudget(target, { good: total - bad, bad, total });
  return left === 'no-data' ? NaN : left;
}

function isKept(target: number, { bad, total }: PastWindow): boolean {
  return isMet(target, { good: total - bad, bad, total });
}
