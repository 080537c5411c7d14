import type { BucketRequest, Gap, SliRole } from '../measure/bucket';
import type { RecordedSource, RecordedUse } from '../recorded/recordedUse';
import type { ExcludedInterval, Exclusion } from './exclusions/exclusion';
import type { Depletion, IncidentRange } from './depletion';
import type { TierRates } from './burningFast';
import type { CompositeFigures, QuestionPart } from './composite/composite';
import type { GroupsAsked } from './groupsAsked';
import type { Slo } from './slo';
import type { Weighting } from './weighting';

export interface Interval {
  fromMs: number;
  toMs: number;
}

/** Counted events, or slices of time. good + bad + frozen = total, all ≥ 0. */
export interface Events {
  good: number;
  bad: number;
  total: number;
  /** Bad ones that burn nothing, in intervals with the treatment `freeze`; absent where there are none. */
  frozen?: number;
}

/** docs/slo-maths.md §4 */
export type CountedUnit = 'events' | 'checks' | 'slices';

/** No event was counted because nothing answered; never the same as zero events. */
export const noData = 'no-data';
export type NoData = typeof noData;

/** `not-known`: parts of the answer are missing, and what is there does not settle it. */
export type Status = 'no-data' | 'not-known' | 'exhausted' | 'burning-fast' | 'at-risk' | 'healthy';

/** What is to be known about one SLO. */
export interface SloQuestion {
  slo: Slo;
  dataSourceUid: string;
  /** `toMs` is "now" for every figure; `fromMs` limits only the picture "budget over time" and the charts beside it. */
  range: Interval;
  /** `overview` asks wide buckets (6 h) and no pictures but the small line; `page` all. */
  detail: 'overview' | 'page';
  /** "Budget over time" reads range + window, so it is asked only where it is shown. */
  budgetOverTime: boolean;
  /** Ended periods before the current one that the history shows. */
  pastPeriods: number;
  /** Absent asks for the whole SLO alone. */
  groups?: GroupsAsked;
  /** Which total the budget of a running calendar period rests on; absent is `forecast`. docs/slo-maths.md §3 */
  runningTotal?: RunningTotal;
  /** From annotations, beside the SLO's own. */
  exclusions?: readonly Exclusion[];
  /** As if nothing were excluded, whatever SLO, parts and annotations say. */
  noExclusions?: true;
  /** Buckets are not wider than this, or than the scrape interval demands: the speed of a depletion is read from hours. */
  widestMs?: number;
  /** Incidents on record, for the speed at which they used up the budget. */
  incidents?: readonly IncidentRange[];
  /** What a composite is made of. */
  parts?: readonly QuestionPart[];
}

/** The total expected of the whole period, or only what has happened of it. */
export type RunningTotal = 'forecast' | 'elapsed';

export type QualityFlag =
  /** Data begin late: `coveredMs` of `windowMs` is on record. */
  | { code: 'short-history'; coveredMs: number; windowMs: number }
  /** Time without data amid the window: `coveredMs` of `windowMs` is on record, as far as buckets of `bucketMs` tell. */
  | { code: 'gaps'; coveredMs: number; windowMs: number; bucketMs: number }
  /** The bad selector matched nothing in the window. */
  | { code: 'bad-never-seen' }
  /** The good selector matched nothing in the window though total has data: no figure. */
  | { code: 'good-matches-nothing' }
  /** New bad series whose first values are not counted. */
  | { code: 'births-not-counted'; upToEvents: number }
  /** So much more good events than events in all, beyond what the budget allows to be bad: no figure. */
  | { code: 'good-exceeds-total'; share: number }
  /** So many bad events where there was no event at all, beyond what the budget allows: no figure. */
  | { code: 'bad-without-events'; events: number }
  /** Buckets in which good or bad > total, or a count was negative. */
  | { code: 'clamped'; buckets: number }
  /** An edge of the window was moved to the nearest bucket, by at most `byMs`; see `isEdgeFarMoved`. */
  | { code: 'edge-moved'; byMs: number; windowMs: number }
  /** Total went silent for longer than the SLO's absentAfter. */
  | { code: 'silent'; sinceMs: number }
  /** The method's slices are narrower than ten scrape intervals. */
  | { code: 'narrow-slices'; sliceMs: number; scrapeIntervalMs: number }
  /** A native histogram may have no bound at the threshold: between two bounds events are shared out evenly. */
  | { code: 'interpolated'; threshold: number }
  /** Total is present and counts nothing. */
  | { code: 'no-traffic' }
  /** Parts of the answer are missing. */
  | { code: 'partial'; missing: readonly Gap[] }
  /** A flag of one of a composite's parts, by its name. */
  | { code: 'of-part'; part: string; flag: QualityFlag }
  /** The clock that asked is ahead of the data source's, behind where negative; "now" is the data source's. */
  | { code: 'clock-off'; aheadMs: number }
  /**
   * Exclusions touched the window `times` times; without them `remaining` would be left. `movedMs`: the most that an
   * edge of one was moved to the nearest bucket.
   */
  | { code: 'excluded'; times: number; reasons: readonly string[]; remaining: number | NoData; movedMs: number }
  /** Exclusions of annotations are missing or old; `detail` is a code (`slow`, `too-many`) or the server's words. */
  | { code: 'exclusions-unread'; detail: string }
  /** So much of the window is counted by recorded series; nothing to worry about. */
  | { code: 'recorded'; source: RecordedSource; recordedMs: number }
  /** The data source warned. */
  | { code: 'warning'; text: string };

export interface Quality {
  /** Share of the window's time in which total had data, 0 to 1. */
  coveredShare: number;
  /** Width of the widest bucket in the window: a gap shorter than it may not be seen. */
  bucketMs?: number;
  /** Time of the window that exclusions drop: it is neither covered nor a gap. Absent where none is. */
  excludedMs?: number;
  /** End of the last bucket with data. */
  lastDataMs: number | undefined;
  flags: readonly QualityFlag[];
}

/** A budget as time: the events that it rests on come in `ms` of counted time, and it grows for `growsMs` more. */
export interface BudgetTime {
  ms: number;
  growsMs: number;
}

/** When the budget left is used up at the present pace. */
export type Exhaustion =
  | { kind: 'already' }
  | { kind: 'never' }
  | { kind: 'lasts'; forMs: number; atMs: number; lookbackMs: number }
  /** Lasts beyond the end of the calendar period. */
  | { kind: 'beyond-period'; atMs: number; lookbackMs: number }
  | { kind: 'unknown' };

export interface Figures {
  /** The window that ends at "now"; a calendar window reaches to the end of its period, figures count up to `asOfMs`. */
  window: Interval;
  asOfMs: number;
  events: Events | NoData;
  /** What `events` and `budgetEvents` count: by the SLO's method. */
  unit: CountedUnit;
  /** Σgood / Σtotal */
  sli: number | NoData;
  /** Share of the budget spent; above 1 is debt. For a running calendar period by the forecast of its total, unless `basis` says otherwise. */
  spent: number | NoData;
  /** 1 − spent */
  remaining: number | NoData;
  /** Which total the budget of a running calendar period rests on. A rolling window has only one: `window`. */
  basis: 'window' | 'forecast' | 'elapsed';
  /** Expected total of the whole window: what `spent` was divided by. */
  budgetEvents: { total: number; badAllowed: number } | NoData;
  burnRates: ReadonlyArray<{ lookbackMs: number; rate: number | NoData }>;
  /** What "burning fast" rests on. */
  tierRates?: readonly TierRates[];
  exhaustion: Exhaustion;
  /** What `exhaustion` rests on; undefined where there is no budget. */
  budgetTime?: BudgetTime | undefined;
  status: Status;
  quality: Quality;
  /** Of a composite only. */
  composite?: CompositeFigures;
}

/** What a formula has its numbers from, of now or of a part of what was counted. */
export type CountedFigures = Omit<Figures, 'status' | 'tierRates'>;

/** Columns of a line; NaN is a gap. What belongs to a bucket stands at the bucket's end. */
export interface Line {
  timesMs: readonly number[];
  values: readonly number[];
}

export interface Pictures {
  /** Budget left within the window that ends at "now": 1 at its start, less what was spent since. */
  burnDown: Line;
  /** Budget left of a steady pace: 1 at the window's start, 0 at its end. */
  ideal: Line;
  /** From now at the present pace to exhaustion or the window's end; absent where the pace is unknown. */
  projection: Line | undefined;
  /** At each point what is left of the window ending there (or of the period it lies in). */
  budgetOverTime: Line | undefined;
  /** The points left out of `budgetOverTime` because under 95 % of their window is on record, joined to those beside them. */
  thinBudgetOverTime?: Line;
  /** SLI of each bucket. */
  sli: Line;
  /** Events a minute in each bucket. */
  good: Line;
  bad: Line;
}

export interface PeriodResult {
  period: Interval;
  /** In force when it ended; of a running one the target of now. */
  target: number;
  events: Events | NoData;
  sli: number | NoData;
  remaining: number | NoData;
  result: 'met' | 'missed' | 'running' | 'no-data';
  quality: Quality;
  /** When the record was written that `target` is of, where the SLO's list of targets does not date the period. */
  targetRecordedAtMs?: number;
  /** Of a running one: which total its budget rests on. */
  basis?: Figures['basis'];
  /** When the whole budget was used up before the period's end. */
  exhaustedAtMs?: number;
  /** How fast; absent where nothing was counted, or it is read from a record. */
  depletion?: Depletion;
  /** Its data are gone: these are the counts that were written down after it ended. */
  record?: PeriodRecorded;
}

/** How a period was written down. */
export interface PeriodRecorded {
  recordedAtMs: number;
  unit: CountedUnit;
  exclusions: number;
  /** What was to be said of the data: codes of `QualityFlag`, or of a later version. */
  flags: readonly string[];
}

/** A group of labels, for an SLO with `groupBy`. */
export interface GroupResult {
  labels: Readonly<Record<string, string>>;
  figures: Figures;
  /** Its own small line: `Pictures.burnDown`. */
  burnDown?: Line;
}

/** How a figure came about: docs/slo-maths.md §7. */
/** One query as it was sent; PromQL unless told. */
export interface SentQuery {
  role: SliRole;
  expr: string;
  language?: BucketRequest['language'];
  widthMs: number;
  range: Interval;
  recorded?: RecordedSource;
}

export interface Explanation {
  queries: readonly SentQuery[];
  recorded?: RecordedUse;
  dataSourceUid: string;
  buckets: { cached: number; fresh: number };
  readAtMs: number | undefined;
}

export interface SloAnswer {
  question: SloQuestion;
  figures: Figures;
  pictures: Pictures;
  history: readonly PeriodResult[];
  /** Of all groups with a total in the window, worst first, whatever group is shown. */
  groups: readonly GroupResult[];
  /** By events and by time; of a page only. */
  weighting?: Weighting;
  explanation: Explanation;
  /** Those that touch what was asked, by their begin; planned ones within the window too. Absent where there are none. */
  exclusions?: readonly ExcludedInterval[];
  /** The same from the same buckets as if there were no exclusions; absent where none has begun. */
  withoutExclusions?: SloAnswer;
  /** Of a composite: the answers of its parts. */
  parts?: readonly SloAnswer[];
}
