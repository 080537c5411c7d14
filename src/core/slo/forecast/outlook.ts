import { tallyIn, type Tallies } from '../../measure/tally';
import { countInside } from '../../measure/tallyInside';
import { type Events, type Figures, type Interval, noData, type NoData, type Quality } from '../answer';
import { allowedBad, remainingBudget } from '../budget';
import { type BudgetTotal, budgetTotal } from '../budgetTotal';
import { countedUnit } from '../countedUnit';
import { eventsIn, type Measured } from '../measured';
import { qualityOf } from '../quality';
import type { Slo, TimeWindow } from '../slo';
import { windowInterval } from '../windowInterval';
import { calmShare } from './calmShare';
import { HOUR_MS, hourSamples } from './hourSamples';
import { type OutageCost, outageCost } from './outage';
import { type Forecast, rangeForecast, stepsUntil } from './rangeForecast';
import type { Course } from './simulate';
import type { WhatIf } from './whatIf';

/** What is left now, and how long it may last. */
export interface Outlook {
  window: Interval;
  remaining: number | NoData;
  /** Which total the budget rests on, and what it counts. */
  basis: Figures['basis'];
  unit: Figures['unit'];
  forecast: Forecast;
  /** Of the window so far. */
  quality: Quality;
  /** What `remaining` was computed from; no data where there is none. */
  counted: { bad: number; badAllowed: number } | NoData;
  /** Of the outage that is tried out; its bad events are in `counted`. */
  outage?: OutageCost | undefined;
}

const DAY_MS = 24 * HOUR_MS;

/** As things are, or as they would be: docs/slo-maths.md §6. `measured` holds the hours of the last weeks and the whole window. */
export function outlook(measured: Measured, asOfMs: number, slo: Slo, whatIf: WhatIf = {}): Outlook {
  const timeWindow = whatIf.window ?? slo.window;
  const target = whatIf.target ?? slo.target;
  const window = windowInterval(timeWindow, asOfMs);
  const elapsed = { fromMs: window.fromMs, toMs: asOfMs };
  const samples = hourSamples(measured.tallies, asOfMs);
  const judged: Measured = { ...measured, target };
  const counted = countedIn(judged, elapsed);
  const quality = qualityOf(judged, elapsed, 0);
  if (counted === 'incomplete' || counted === noData) {
    return {
      window,
      remaining: noData,
      ...basisOf(noData, slo),
      quality,
      counted: noData,
      forecast: { kind: 'none', reason: counted, sampledHours: samples.hours },
    };
  }
  const ahead = aheadOf(timeWindow, window, asOfMs);
  const outage = whatIf.outage && outageCost(measured, slo.method, ahead, whatIf.outage);
  const events = outage === undefined ? counted : withBad(counted, outage.bad);
  const budget = budgetTotal(measured.tallies, window, asOfMs, events);
  const total = totalOf(budget, events);
  const course = {
    asOfMs,
    bad: events.bad,
    total: events.total,
    badShare: 1 - target,
    badAllowed: timeWindow.kind === 'calendar' ? allowedBad(target, total) : undefined,
    ...leaving(measured.tallies, timeWindow, elapsed, stepsUntil(ahead)),
    ...excludedHours(measured.tallies, ahead, stepsUntil(ahead)),
    frozenSteps: Math.round(((whatIf.freezeDays ?? 0) * DAY_MS) / HOUR_MS),
    calmShare: calmShare(samples),
  };
  return {
    window,
    remaining: remainingBudget(target, events, total),
    ...basisOf(budget, slo),
    quality,
    counted: { bad: events.bad, badAllowed: allowedBad(target, total) },
    outage,
    forecast: rangeForecast(course, ahead, window.toMs - window.fromMs, samples),
  };
}

function basisOf(budget: BudgetTotal, slo: Slo): Pick<Outlook, 'basis' | 'unit'> {
  return {
    basis: budget === noData ? 'window' : budget.basis,
    unit: countedUnit(slo),
  };
}

/** What has no answer yet may be all that matters. */
function countedIn(measured: Measured, elapsed: Interval): Events | NoData | 'incomplete' {
  return tallyIn(measured.tallies, elapsed).missingMs > 0 ? 'incomplete' : eventsIn(measured, elapsed);
}

/** The weeks that are drawn from say little about what comes later. */
const FARTHEST_MS = 92 * DAY_MS;

/** To the period's end, or one window's length ahead of a rolling window, all of whose failures have left by then. */
function aheadOf(timeWindow: TimeWindow, window: Interval, asOfMs: number): Interval {
  const endMs = timeWindow.kind === 'calendar' ? window.toMs : asOfMs + window.toMs - window.fromMs;
  return { fromMs: asOfMs, toMs: Math.min(endMs, asOfMs + FARTHEST_MS) };
}

/** Good events (or slices) turn bad. The window's total stays: they happen anyway. */
function withBad(events: Events, more: number): Events {
  const bad = events.bad + more;
  const total = Math.max(events.total, bad);
  return { good: total - bad - (events.frozen ?? 0), bad, total };
}

/** What planned exclusions leave of each hour to come. */
function excludedHours(
  { excludedAheadMs }: Tallies,
  { fromMs, toMs }: Interval,
  steps: number
): Pick<Course, 'excluded'> {
  if (!excludedAheadMs?.({ fromMs, toMs }, true)) {
    return {};
  }
  const left = (idle: boolean): Float64Array =>
    Float64Array.from({ length: steps }, (_, step) => {
      const hourMs = fromMs + step * HOUR_MS;
      return 1 - excludedAheadMs({ fromMs: hourMs, toMs: hourMs + HOUR_MS }, idle) / HOUR_MS;
    });
  return { excluded: { kept: left(false), burning: left(true) } };
}

function totalOf(budget: BudgetTotal, events: Events): number {
  return budget === noData ? events.total : budget.total;
}

/** What leaves a rolling window with each hour that passes; nothing leaves a period. */
function leaving(tallies: Tallies, { kind }: TimeWindow, elapsed: Interval, steps: number) {
  const leftBad = new Float64Array(steps + 1);
  const leftTotal = new Float64Array(steps + 1);
  for (let step = 1; kind === 'rolling' && step <= steps; step++) {
    const toMs = Math.min(elapsed.toMs, elapsed.fromMs + step * HOUR_MS);
    leftBad[step] = countInside(tallies, 'bad', { fromMs: elapsed.fromMs, toMs });
    leftTotal[step] = countInside(tallies, 'total', { fromMs: elapsed.fromMs, toMs });
  }
  return { leftBad, leftTotal };
}
