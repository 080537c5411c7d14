import type { Matcher } from '../../core/documents/indicator';
import { emptyRecord, type RecordValues } from './record/recordValues';

/** One row of label conditions in the form. */
export type MatcherRow = Matcher;

/** What the form holds: texts as typed, so that nothing is lost while it is not yet valid. */
export interface FormValues extends RecordValues {
  /** Empty for the instance's default data source. */
  dataSourceUid: string;
  /** What the SLI is about, where it was begun from the menu: `freshness`; else empty. */
  aspect: string;
  /** How good and bad are told apart. */
  kind: 'bad-events' | 'good-events' | 'latency' | 'threshold' | 'yes-no' | 'logs' | 'free';
  /** The counter of all events, the histogram without `_bucket`, or the gauge. */
  metric: string;
  matchers: MatcherRow[];
  /** Which of them are bad (or good): conditions in addition to `matchers`. */
  eventMatchers: MatcherRow[];
  /** Bad (or good) events are counted by another metric; empty where it is the same one. */
  eventMetric: string;
  /** `eventMatchers` stand alone: `matchers` are not added to them. */
  eventAlone: boolean;
  /** One of the histogram's bounds, or what a gauge is held against, as text. */
  threshold: string;
  /** How the data source writes that bound, where nobody would guess it: `0.50`. */
  spellings: string[];
  /** A native histogram has its own name, and no `_bucket`. */
  histogram: 'classic' | 'native';
  /** OpenSLO's: how a gauge is held against the threshold. */
  op: 'lt' | 'lte' | 'gt' | 'gte';
  /** How often a gauge is held against it: 1m. */
  resolution: string;
  /** Whether each series of a gauge is checked, or what is made of all of them. */
  aggregation: 'each' | 'avg' | 'max' | 'min' | 'sum';
  /** Whether a gauge is held against the threshold as it is, or as a moment whose age is. */
  held: 'value' | 'age';
  groupBy: string[];
  /** What own queries are written in, which events the first one counts, and both as typed, with `$__window`. */
  language: 'promql' | 'logql';
  given: 'bad' | 'good';
  eventQuery: string;
  totalQuery: string;
  /** The parts of an SLI of log lines, as JSON; stored metrics where those have no such parts. */
  logIndicator: string;

  targetPercent: string;
  /** Why the target is as it is; wanted where it is above the best on record. */
  targetReason: string;
  windowKind: 'rolling' | 'calendar';
  /** OpenSLO shorthand: 30d, 1M. */
  duration: string;
  /** First day of a calendar window's first period: 2026-01-01. */
  anchorDate: string;
  zone: string;

  displayName: string;
  name: string;
  description: string;
  service: string;
  team: string;

  /** OpenSLO's budgetingMethod. */
  method: 'Occurrences' | 'Timeslices' | 'RatioTimeslices';
  /** OpenSLO shorthand: 5m. */
  sliceLength: string;
  sliceTargetPercent: string;
  missingData: 'ignore' | 'good' | 'bad' | 'hold';
  precision: 'fast' | 'exact';
  births: 'flag' | 'count';
  /** Whether recorded series may stand in for raw ones; whose they are is kept as it is stored. */
  recorded: 'use' | 'none';
  absentAfter: string;

  /** Why objective, window or indicator change: asked where they do, else empty. */
  revisionTrigger: string;
  revisionReason: string;

  /** Uid of the document to write to; empty for a new one. */
  documentUid: string;
  /** Folder of a new document; empty for the root folder. */
  folderUid: string;
}

export const emptyForm: FormValues = {
  dataSourceUid: '',
  aspect: '',
  kind: 'bad-events',
  metric: '',
  matchers: [],
  eventMatchers: [],
  eventMetric: '',
  eventAlone: false,
  threshold: '',
  spellings: [],
  histogram: 'classic',
  op: 'lte',
  resolution: '1m',
  aggregation: 'each',
  held: 'value',
  groupBy: [],
  language: 'promql',
  given: 'bad',
  eventQuery: '',
  totalQuery: '',
  logIndicator: '',
  targetPercent: '99.9',
  targetReason: '',
  windowKind: 'rolling',
  duration: '30d',
  // A Monday and the first day of a year, a half, a quarter, a month.
  anchorDate: '2024-01-01',
  zone: 'UTC',
  displayName: '',
  name: '',
  description: '',
  service: '',
  team: '',
  method: 'Occurrences',
  sliceLength: '5m',
  sliceTargetPercent: '99',
  missingData: 'ignore',
  precision: 'fast',
  births: 'flag',
  recorded: 'use',
  absentAfter: '3h',
  ...emptyRecord,
  revisionTrigger: '',
  revisionReason: '',
  documentUid: '',
  folderUid: '',
};

/** Whether some of the events are good or bad by conditions of their own. */
export function tellsEventsApart(kind: FormValues['kind']): kind is 'bad-events' | 'good-events' {
  return kind === 'bad-events' || kind === 'good-events';
}
