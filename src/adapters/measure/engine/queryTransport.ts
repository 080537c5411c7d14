import type { BucketRequest, GroupCounts, QueryProblem } from '../../../core/measure/bucket';

/** Queries over the same buckets of one data source: what one HTTP request asks. */
export interface BatchQuestion {
  dataSourceUid: string;
  widthMs: number;
  /** Buckets of `[fromMs, toMs)`, both on multiples of the width. */
  fromMs: number;
  toMs: number;
  exprs: readonly string[];
  language?: BucketRequest['language'];
}

/** `groups[].values[i]` is the bucket that starts at the question's `fromMs + i·widthMs`; NaN is "no series answers", Infinity an answer that is no number. */
export type QueryResult =
  | { kind: 'counted'; groups: readonly GroupCounts[]; warnings: readonly string[] }
  | { kind: 'problem'; problem: QueryProblem };

/** One result per expression in the question's order, undefined where the answer has none, or the problem that all of them share. */
export type BatchResult =
  { kind: 'answered'; results: ReadonlyArray<QueryResult | undefined> } | { kind: 'refused'; problem: QueryProblem };

/** Asks once, without retrying. Rejects only when the signal aborts. */
export type QueryTransport = (question: BatchQuestion, signal: AbortSignal) => Promise<BatchResult>;
