import type { Gap, QueryProblem } from '../core/measure/bucket';

/** What a view knows of something that is asked for. A partial value is shown with what it lacks, never as whole. */
export type Loadable<T, P = QueryProblem> =
  | { status: 'loading' }
  | { status: 'failed'; problem: P }
  | { status: 'partial'; value: T; missing: readonly Gap[] }
  | { status: 'ready'; value: T };
