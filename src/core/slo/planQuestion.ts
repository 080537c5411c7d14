import { ceilTo, floorTo } from '../measure/align';
import type { BucketRequest } from '../measure/bucket';
import { historyWidth, narrowWidth, overviewWidth, wideWidth, ZONE_WIDTH_MS } from '../measure/bucketWidth';
import { sliceWidths } from '../measure/sliceWidths';
import { tileFiner } from '../measure/tileFiner';
import { openFrom, tile, type TileOptions, type TileRun, type TileWidths } from '../measure/tile';
import type { RecordedUse } from '../recorded/recordedUse';
import type { Interval, SloQuestion } from './answer';
import type { ExcludedInterval } from './exclusions/exclusion';
import { edgesOf, planExclusions } from './exclusions/planExclusions';
import { indicatorQueries } from './indicatorQueries';
import { HOUR_LOOKBACK_MS, lookbacksOf, SIX_HOURS_LOOKBACK_MS } from './lookbacks';
import { periodStartsIn } from './periodStartsIn';
import { requestRanges } from './requestRanges';
import type { BudgetingMethod } from './slo';
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
  /** The charts' own buckets, narrower than `wideMs`, where the range shown is much shorter than the window. */
  charts?: { widthMs: number; runs: readonly TileRun[] };
  /** Ended periods, newest first. */
  past: readonly Interval[];
  /** Those that touch what is asked, planned ones within the window too. */
  exclusions?: readonly ExcludedInterval[];
  requests: readonly BucketRequest[];
  /** What of it is asked of recorded series, or why nothing is; absent where nobody looked for them. */
  recorded?: RecordedUse;
}

const FORECAST_MS = 28 * 86_400_000;

/** Pure: the same question at the same time is the same plan. docs/slo-maths.md §2, tiling */
export function planQuestion(question: SloQuestion, context: PlanContext): Plan {
  const { slo, range } = question;
  const endMs = Math.min(range.toMs, context.nowMs);
  const windowMs = lengthOf(windowInterval(slo.window, endMs));
  const cap = (widthMs: number) => Math.min(widthMs, widestWidth(question, context.scrapeIntervalMs));
  const wideMs = cap(widthFor(question, windowMs, context.scrapeIntervalMs));
  const widths = bucketWidths(slo.method, wideMs, context.scrapeIntervalMs);
  const { narrowMs } = widths;
  const asOfMs = floorTo(endMs, narrowMs);
  const window = windowInterval(slo.window, asOfMs);
  const pastMs = slo.method.kind === 'occurrences' ? cap(historyWidth(windowMs, wideMs)) : widths.wideMs;
  const past = pastPeriods(slo.window, asOfMs, question.pastPeriods, pastMs);
  const options: TileOptions = {
    ...widths,
    nowMs: asOfMs,
    // The pace of the last six hours is not to be read from buckets of six hours.
    settleMs: Math.max(
      context.settleMs,
      widths.wideMs >= SIX_HOURS_LOOKBACK_MS ? SIX_HOURS_LOOKBACK_MS : HOUR_LOOKBACK_MS
    ),
  };
  const laidOut = layOut(question, { asOfMs, window, past, pastMs }, options);
  const exclusions = planExclusions(question, laidOut, window.toMs);
  const cutsMs = edgesOf(exclusions);
  const runs = tileFiner(laidOut, cutsMs, widths);
  const charts = chartsOf(question, wideMs, { ...options, cutsMs }, context.scrapeIntervalMs);
  return {
    asOfMs,
    window,
    movedMs: tile({ fromMs: window.fromMs, toMs: asOfMs }, options).movedMs,
    wideMs,
    narrowMs,
    scrapeIntervalMs: context.scrapeIntervalMs,
    runs,
    ...(charts === undefined ? {} : { charts }),
    past,
    exclusions,
    requests: requestRanges(runs, charts?.runs ?? []).map((run): BucketRequest => ({
      ...run,
      dataSourceUid: question.dataSourceUid,
      ...queriesOf(question, run.widthMs, narrowMs),
    })),
  };
}

/** Slices are whole numbers of buckets. */
function bucketWidths(method: BudgetingMethod, wideMs: number, scrapeIntervalMs: number): TileWidths {
  return method.kind === 'occurrences'
    ? { wideMs, zoneMs: ZONE_WIDTH_MS, narrowMs: narrowWidth(scrapeIntervalMs) }
    : sliceWidths(method.sliceMs, wideMs, scrapeIntervalMs);
}

function lengthOf({ fromMs, toMs }: Interval): number {
  return toMs - fromMs;
}

/** A list tells of births once they are in a wide bucket: what it asks at each refresh is a third less without them. */
function queriesOf(
  { slo, detail }: SloQuestion,
  widthMs: number,
  narrowMs: number
): ReturnType<typeof indicatorQueries> {
  const asked = indicatorQueries(slo.indicator, widthMs, slo);
  const { births: _, ...counts } = asked.queries;
  return detail === 'overview' && widthMs === narrowMs ? { ...asked, queries: counts } : asked;
}

function widthFor({ detail, range }: SloQuestion, windowMs: number, scrapeIntervalMs: number): number {
  return detail === 'overview'
    ? overviewWidth(windowMs, scrapeIntervalMs)
    : wideWidth(Math.max(windowMs, range.toMs - range.fromMs), scrapeIntervalMs);
}

function widestWidth({ widestMs = Infinity }: SloQuestion, scrapeIntervalMs: number): number {
  return Math.max(widestMs, wideWidth(0, scrapeIntervalMs));
}

/** Up to the narrow buckets, which figures and charts share. */
function chartsOf(
  { detail, range }: SloQuestion,
  pictureMs: number,
  options: TileOptions,
  scrapeIntervalMs: number
): Plan['charts'] {
  const widthMs = wideWidth(range.toMs - range.fromMs, scrapeIntervalMs);
  if (detail === 'overview' || widthMs >= pictureMs) {
    return undefined;
  }
  const interval = { fromMs: floorTo(range.fromMs, widthMs), toMs: options.nowMs };
  const { cutsMs = [], ...widths } = { ...options, wideMs: widthMs };
  return { widthMs, runs: tileFiner(tile(interval, widths).runs, cutsMs, widths) };
}

interface Periods {
  asOfMs: number;
  window: Interval;
  past: readonly Interval[];
  pastMs: number;
}

function layOut(question: SloQuestion, periods: Periods, options: TileOptions): TileRun[] {
  const { asOfMs, window, past, pastMs } = periods;
  const { method } = question.slo;
  // A slice is judged as a whole, so the first one begins where it begins.
  const sliceMs = method.kind === 'occurrences' ? 1 : method.sliceMs;
  const fromMs = floorTo(pictureFrom(question, periods, options), sliceMs);
  const earlierMs = floorTo(earlierFrom(question, periods), sliceMs);
  const cutsMs = [
    window.fromMs,
    ...lookbackCuts(window, asOfMs, options.wideMs),
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

/** Where lookbacks begin that the edges of wide buckets would miss by more than a fiftieth. */
function lookbackCuts(window: Interval, asOfMs: number, wideMs: number): number[] {
  const lookbacks = lookbacksOf(window.toMs - window.fromMs);
  return lookbacks.filter((lookbackMs) => wideMs / 2 > lookbackMs / 50).map((lookbackMs) => asOfMs - lookbackMs);
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
