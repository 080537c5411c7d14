/** What is counted: bad of all, good of all, or a histogram's requests that were fast enough. */
export type InlineKind = 'bad' | 'good' | 'latency';

/** An SLO written into a panel; texts as they were typed, with dashboard variables until `fillInline`. */
export interface InlineOptions {
  /** Uid or name; empty is the default data source. */
  dataSourceUid: string;
  kind: InlineKind;
  /** Selector of the good or bad events. */
  event: string;
  /** Selector of all events. */
  total: string;
  /** Selector of a histogram, without `_bucket`. */
  histogram: string;
  /** In the histogram's unit: one of its bounds. */
  threshold: number;
  /** Percent. */
  target: string;
  /** `30d` */
  window: string;
}
