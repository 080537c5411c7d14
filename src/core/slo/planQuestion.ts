import { ceilTo, floorTo } from '../measure/align';
import type { BucketRequest } from '../measure/bucket';
import { historyWidth, narrowWidth, overviewWidth, wideWidth, ZONE_WIDTH_MS } from '../measure/bucketWidth';
import { openFrom, tile, type TileOptions, type TileRun } from '../measure/tile';
import { sliQueries } from '../promql/sliQueries';
import type { Interval, SloQuestion } from './answer';
import { HOUR_LOOKBACK_MS, lookbacksOf, SIX_HOURS_LOOKBACK_MS } from './lookbacks';
import { periodStartsIn } from './periodStartsIn';
import { requestRanges } from './requestRanges';
import { pastPeriods, windowInterval } from './windowInterval';

export interface PlanContext {
  nowMs: number;
  /** Buckets of this data source may still change for this long after their end. */
  settleMs: number;
  scrapeIntervalMs: number;
}

/** What is asked, and how the answers are laid side by side. */
export interface Plan {
  /** End of the last narrow bucket: "now" of every figure. */
  asOfMs: number;
  /** As it is meant; a calendar window reaches to its end. */
  window: Interval;
  /** How far the window's start had to be moved to the nearest bucket. */
  movedMs: number;
  /** Width of the pictures' buckets. */
  wideMs: number;
  narrowMs: number;
  scrapeIntervalMs: number;
  /** Buckets side by side, without gap or overlap, oldest first, up to `asOfMs`. */
  runs: readonly TileRun[];
  /** Width of the charts' buckets: narrower than `wideMs` where the range shown is much shorter than the window. */
  chartMs: number;
  /** The charts' buckets; the same array as `runs` where they are the same. */
  chartRuns: readonly TileRun[];
  /** Ended periods, newest first. */
  past: readonly Interval[];
  requests: readonly BucketRequest[];
}

const FORECAST_MS = 28 * 86_400_000;

/** Pure: the same question at the same time is the same plan. docs/slo-maths.md §2, tiling */
export function planQuestion(question: SloQuestion, context: PlanContext): Plan {
  const { slo, range } = question;
  const narrowMs = narrowWidth(context.scrapeIntervalMs);
  const asOfMs = floorTo(Math.min(range.toMs, context.nowMs), narrowMs);
  const window = windowInterval(slo.window, asOfMs);
  const windowMs = window.toMs - window.fromMs;
  const wideMs = widthFor(question, windowMs, context.scrapeIntervalMs);
  const pastMs = historyWidth(windowMs, wideMs);
  const past = pastPeriods(slo.window, asOfMs, question.pastPeriods, pastMs);
  const options: TileOptions = {
    wideMs,
    zoneMs: ZONE_WIDTH_MS,
    narrowMs,
    nowMs: asOfMs,
    // The pace of the last six hours is not to be read from buckets of six hours.
    settleMs: Math.max(context.settleMs, wideMs >= SIX_HOURS_LOOKBACK_MS ? SIX_HOURS_LOOKBACK_MS : HOUR_LOOKBACK_MS),
  };
  const runs = layOut(question, { asOfMs, window, past, pastMs }, options);
  const chartMs = chartWidth(question, wideMs, context.scrapeIntervalMs);
  const chartRuns = chartMs === wideMs ? runs : chartTiles(question.range.fromMs, chartMs, options);
  return {
    asOfMs,
    window,
    movedMs: tile({ fromMs: window.fromMs, toMs: asOfMs }, options).movedMs,
    wideMs,
    narrowMs,
    scrapeIntervalMs: context.scrapeIntervalMs,
    runs,
    chartMs,
    chartRuns,
    past,
    requests: requestRanges(runs, chartRuns).map((run): BucketRequest => ({
      ...run,
      dataSourceUid: question.dataSourceUid,
      queries: sliQueries(slo.indicator, run.widthMs, { precision: slo.precision, births: slo.births }),
    })),
  };
}

function widthFor({ detail, range }: SloQuestion, windowMs: number, scrapeIntervalMs: number): number {
  return detail === 'overview'
    ? overviewWidth(windowMs, scrapeIntervalMs)
    : wideWidth(Math.max(windowMs, range.toMs - range.fromMs), scrapeIntervalMs);
}

function chartWidth({ detail, range }: SloQuestion, wideMs: number, scrapeIntervalMs: number): number {
  return detail === 'page' ? Math.min(wideMs, wideWidth(range.toMs - range.fromMs, scrapeIntervalMs)) : wideMs;
}

/** Up to the narrow buckets, which figures and charts share. */
function chartTiles(fromMs: number, chartMs: number, options: TileOptions): TileRun[] {
  const interval = { fromMs: floorTo(fromMs, chartMs), toMs: options.nowMs };
  return tile(interval, { ...options, wideMs: chartMs }).runs;
}

interface Periods {
  asOfMs: number;
  window: Interval;
  past: readonly Interval[];
  pastMs: number;
}

function layOut(question: SloQuestion, periods: Periods, options: TileOptions): TileRun[] {
  const { asOfMs, window, past, pastMs } = periods;
  const fromMs = pictureFrom(question, periods, options);
  const earlierMs = earlierFrom(question, periods);
  const cutsMs = [
    window.fromMs,
    ...past.flatMap((period) => [period.fromMs, period.toMs]),
    ...periodStartsIn(question.slo.window, { fromMs, toMs: asOfMs }),
  ];
  if (earlierMs >= fromMs) {
    return tile({ fromMs, toMs: asOfMs }, { ...options, cutsMs }).runs;
  }
  const handOverMs = floorTo(Math.min(fromMs, openFrom(options)), pastMs);
  return [
    ...tile({ fromMs: earlierMs, toMs: handOverMs }, { ...options, wideMs: pastMs, cutsMs }).runs,
    ...tile({ fromMs: handOverMs, toMs: asOfMs }, { ...options, cutsMs }).runs,
  ];
}

/** Where the buckets of the pictures begin. */
function pictureFrom(
  { slo, range, detail, budgetOverTime }: SloQuestion,
  periods: Periods,
  options: TileOptions
): number {
  const { asOfMs, window } = periods;
  const lookbackMs = Math.max(...lookbacksOf(window.toMs - window.fromMs));
  const others = [asOfMs - lookbackMs];
  if (detail === 'page') {
    others.push(budgetOverTime ? windowInterval(slo.window, range.fromMs).fromMs : range.fromMs);
  }
  const wholeMs = floorTo(Math.min(...others), options.wideMs);
  return Math.min(window.fromMs, wholeMs);
}

/** Where the buckets begin that no picture shows: ended periods, and the weeks that a forecast rests on. */
function earlierFrom({ slo }: SloQuestion, { asOfMs, window, past, pastMs }: Periods): number {
  const running = slo.window.kind === 'calendar' && asOfMs < window.toMs;
  const forecastMs = running ? ceilTo(asOfMs - FORECAST_MS, pastMs) : Infinity;
  return Math.min(forecastMs, past.at(-1)?.fromMs ?? Infinity);
}
