import type { GroupCounts, QueryProblem } from '../../../core/measure/bucket';
import type { Interval } from '../../../core/slo/answer';
import type { BucketQuery } from './storedChunk';

/** Somebody who waits for buckets. */
export interface Waiter {
  arrived(flight: Flight, outcome: FlightOutcome): void;
  /** The flight was too large and goes on in parts. */
  replaced(flight: Flight, parts: readonly Flight[]): void;
}

export type FlightOutcome =
  | {
      kind: 'counted';
      countsFromMs: number;
      groups: readonly GroupCounts[];
      warnings: readonly string[];
      askedAtMs: number;
    }
  | { kind: 'problem'; problem: QueryProblem };

/** Buckets of one query on their way. */
export interface Flight extends Interval {
  query: BucketQuery;
  /** Asked in spite of what is stored. */
  reload: boolean;
  waiters: Set<Waiter>;
}
