import type { DataSourceRef, Selector } from '../documents/indicator';
import type { Exclusion } from './exclusions/exclusion';
import type { RecordedSetting } from '../recorded/recordedUse';
import type { CompositeIndicator } from './composite/composite';
import type { LogSelector, MeasuredValue } from '../documents/logSelector';

/** A document's uid and a resource's name: `headroom-checkout/availability`. */
export interface SloRef {
  documentUid: string;
  name: string;
}

export type Indicator =
  | { kind: 'ratio'; given: 'bad' | 'good'; event: Selector; total: Selector; groupBy: readonly string[] }
  | LatencyIndicator
  | GaugeIndicator
  | LogIndicator
  | FreeIndicator
  | CompositeIndicator;

/** Good events took at most `threshold`, in the histogram's unit. `histogram.metric` has no `_bucket`. */
export interface LatencyIndicator {
  kind: 'latency';
  histogram: Selector;
  threshold: number;
  /** How the data source writes the bound where that is not the usual way: `0.50`. */
  spellings?: readonly string[];
  /** A native histogram: between two of its bounds events are shared out evenly. */
  native?: true;
  groupBy: readonly string[];
}

/** What is looked at again and again in a Prometheus; each look at a series is a check, good or bad. */
export type GaugeIndicator =
  | ThresholdIndicator
  /** Each sample is a check: 1 is good, 0 bad. */
  | { kind: 'yes-no'; series: Selector; groupBy: readonly string[] };

/** Good while the comparison holds, looked at every `stepMs`: each series by itself, or aggregated by group. */
export interface ThresholdIndicator {
  kind: 'threshold';
  series: Selector;
  op: 'lt' | 'lte' | 'gt' | 'gte';
  value: number;
  stepMs: number;
  aggregation?: 'avg' | 'max' | 'min' | 'sum' | undefined;
  /** The series hold moments, in seconds since 1970: their age is compared. */
  age?: true;
  /** Labels that series are aggregated by; absent is `groupBy`. */
  checkedBy?: readonly string[];
  groupBy: readonly string[];
}

/** Lines of logs are counted, in a Loki. With `latency` the good ones are those whose field is at most the threshold. */
export interface LogIndicator {
  kind: 'logs';
  given: 'bad' | 'good';
  event: LogSelector;
  total: LogSelector;
  groupBy: readonly string[];
  latency?: { field: string; threshold: MeasuredValue };
}

/** Counted by queries as somebody wrote them, on one side or both, in a Prometheus or a Loki. */
export interface FreeIndicator {
  kind: 'free';
  language: 'promql' | 'logql';
  given: 'bad' | 'good';
  event: Counted;
  total: Counted;
  groupBy: readonly string[];
  /** What is counted are looks at a series, not events. */
  checks?: true;
}

export type Counted =
  { by: 'query'; query: string } | { by: 'series'; series: Selector } | { by: 'lines'; lines: LogSelector };

export type TimeWindow =
  | { kind: 'rolling'; durationMs: number }
  /** Periods of `count` units, counted from the local wall time `anchor` (`2026-01-01 00:00:00`) in `zone`. */
  | { kind: 'calendar'; unit: 'day' | 'week' | 'month' | 'year'; count: number; anchor: string; zone: string };

/** How a budget is counted: by events, or by time in slices on UTC multiples of `sliceMs`. docs/slo-maths.md §4 */
export type BudgetingMethod = { kind: 'occurrences' } | SliceMethod;

export type SliceMethod =
  /** A slice is good when its own ratio is at least `sliceTarget`. */
  | { kind: 'timeslices'; sliceMs: number; sliceTarget: number }
  /** Each slice counts by its own ratio, however many events it holds. */
  | { kind: 'ratio-timeslices'; sliceMs: number };

/** What a gap counts as in slices; `hold` repeats the slice before. Counting events, a gap has none. */
export type MissingData = 'ignore' | 'good' | 'bad' | 'hold';

/** A target and the moment from which it was in force. */
export interface TargetRevision {
  fromMs: number;
  target: number;
  /** Told by records of periods: the SLO's list dates no such moment. */
  recorded?: true;
}

/** An SLO as the maths sees it: parsed, defaults filled in, units in names. */
export interface Slo {
  ref: SloRef;
  displayName: string;
  description: string;
  service: string;
  team: string | undefined;
  labels: Readonly<Record<string, string>>;
  dataSource: DataSourceRef;
  indicator: Indicator;
  /** 0 < target < 1; of now. */
  target: number;
  /** Targets by the moment from which they were in force, oldest first. */
  targets?: readonly TargetRevision[];
  /** Its own list; those of annotations come with the question. */
  exclusions?: readonly Exclusion[];
  window: TimeWindow;
  method: BudgetingMethod;
  missingData: MissingData;
  precision: 'fast' | 'exact';
  births: 'flag' | 'count';
  absentAfterMs: number;
  /** Whose recorded series may stand in for raw ones; absent is Headroom's own. */
  recorded?: RecordedSetting;
}
