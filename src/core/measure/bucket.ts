import type { RecordedSource } from '../recorded/recordedUse';

/** What a query counts. `births` counts the values with which new bad series appeared, not seen by `increase`. */
export type SliRole = 'bad' | 'good' | 'total' | 'births';

/** A question to a data source: one SLI's queries for buckets of one width over `[fromMs, toMs)`, both on its multiples. */
export interface BucketRequest {
  dataSourceUid: string;
  widthMs: number;
  fromMs: number;
  toMs: number;
  /** The query of each role, the window already written in. */
  queries: Readonly<Partial<Record<SliRole, string>>>;
  /** Asked of recorded series; of `sloth` each bucket is one event, a part of which is bad. */
  recorded?: RecordedSource;
  /** What the queries are written in: PromQL unless told. */
  language?: 'logql';
}

/** Counts of one group of one role; `values[i]` belongs to `[fromMs + i·widthMs, …)`; NaN is "no series answers", Infinity an answer that is no number. */
export interface GroupCounts {
  labels: Readonly<Record<string, string>>;
  values: Float64Array;
}

/** The answer to a `BucketRequest`, possibly incomplete. */
export interface BucketAnswer {
  request: BucketRequest;
  counts: Readonly<Partial<Record<SliRole, readonly GroupCounts[]>>>;
  /** Parts of the range that are still missing or could not be had. */
  missing: readonly Gap[];
  warnings: readonly string[];
  /** How much was read now and how much was known. */
  buckets: { cached: number; fresh: number };
  /** Oldest moment at which a part of this answer was read. */
  readAtMs: number;
}

export interface Gap {
  fromMs: number;
  toMs: number;
  problem: QueryProblem | 'loading';
}

/** Why a query has no answer. `detail` is the data source's own text. */
export interface QueryProblem {
  code:
    | 'unreachable'
    | 'timeout'
    | 'too-many-samples'
    /** The data source limits how long a range may be asked. */
    | 'range-too-long'
    /** The answer has more series than allowed. */
    | 'too-many-series'
    | 'bad-query'
    | 'unauthorised'
    | 'forbidden'
    | 'not-found'
    | 'throttled'
    | 'server-error'
    | 'unexpected-answer'
    /** Nothing failed: it only has not answered yet. */
    | 'slow';
  detail: string;
  /** How long it asks to be left alone. */
  retryAfterMs?: number;
}
