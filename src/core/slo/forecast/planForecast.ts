import { commonWidth, floorTo } from '../../measure/align';
import type { BucketRequest } from '../../measure/bucket';
import { historyWidth, narrowWidth, ZONE_WIDTH_MS } from '../../measure/bucketWidth';
import { sliceWidths } from '../../measure/sliceWidths';
import { tileFiner } from '../../measure/tileFiner';
import { tile, type TileOptions, type TileRun } from '../../measure/tile';
import type { SloQuestion } from '../answer';
import type { ExcludedInterval } from '../exclusions/exclusion';
import { edgesOf, planExclusions } from '../exclusions/planExclusions';
import { indicatorQueries } from '../indicatorQueries';
import type { PlanContext } from '../planQuestion';
import { requestRanges } from '../requestRanges';
import type { TimeWindow } from '../slo';
import { windowInterval } from '../windowInterval';
import { HOUR_MS, SAMPLED_MS } from './hourSamples';

/** What a forecast asks: hours of the last weeks, and wider buckets before them where a window is longer. */
export interface ForecastPlan {
  /** End of the last narrow bucket: "now". */
  asOfMs: number;
  runs: readonly TileRun[];
  /** Buckets beside their edges are never recorded ones. */
  exclusions: readonly ExcludedInterval[];
  requests: readonly BucketRequest[];
}

/** Pure: the same question at the same time is the same plan. `windows` are those that a forecast is wanted for. */
export function planForecast(
  question: Pick<SloQuestion, 'slo' | 'dataSourceUid' | 'exclusions' | 'noExclusions'>,
  windows: readonly TimeWindow[],
  { nowMs, settleMs, scrapeIntervalMs }: PlanContext
): ForecastPlan {
  const { slo, dataSourceUid } = question;
  const { method } = slo;
  const widths =
    method.kind === 'occurrences'
      ? { wideMs: HOUR_MS, zoneMs: ZONE_WIDTH_MS, narrowMs: narrowWidth(scrapeIntervalMs) }
      : sliceWidths(method.sliceMs, HOUR_MS, scrapeIntervalMs);
  const asOfMs = floorTo(nowMs, widths.narrowMs);
  const startsMs = windows.map((window) => windowInterval(window, asOfMs).fromMs);
  const fromMs = Math.min(...startsMs, asOfMs - SAMPLED_MS);
  const hours: TileOptions = { ...widths, nowMs: asOfMs, settleMs: Math.max(settleMs, HOUR_MS), cutsMs: startsMs };
  // Slices are told apart by narrow buckets only.
  const earlierMs = method.kind === 'occurrences' ? historyWidth(asOfMs - fromMs, HOUR_MS) : widths.wideMs;
  const earlier: TileOptions = { ...hours, wideMs: earlierMs };
  const hoursFromMs = floorTo(asOfMs - SAMPLED_MS, HOUR_MS);
  const handOverMs = floorTo(hoursFromMs, commonWidth(earlierMs, HOUR_MS));
  const laidOut =
    fromMs < handOverMs
      ? [...tile({ fromMs, toMs: handOverMs }, earlier).runs, ...tile({ fromMs: handOverMs, toMs: asOfMs }, hours).runs]
      : tile({ fromMs: Math.min(fromMs, hoursFromMs), toMs: asOfMs }, hours).runs;
  const exclusions = planExclusions(question, laidOut, asOfMs);
  const runs = tileFiner(laidOut, edgesOf(exclusions), widths);
  return {
    asOfMs,
    runs,
    exclusions,
    requests: requestRanges(runs, []).map((run) => {
      const asked = indicatorQueries(slo.indicator, run.widthMs, slo);
      const { births: _, ...queries } = asked.queries;
      return { ...run, dataSourceUid, ...asked, queries };
    }),
  };
}
