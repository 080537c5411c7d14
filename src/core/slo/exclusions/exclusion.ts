import type { Recurrence } from '../../time/recurrence/occurrencesIn';
import type { Interval } from '../answer';

/**
 * What becomes of an interval: `exclude` drops its events and its time, `good` counts its bad events as good, `freeze`
 * keeps them as they are and burns no budget for them. docs/slo-maths.md §2, exclusions
 */
export type Treatment = 'exclude' | 'good' | 'freeze';

export type ExclusionTime = ({ kind: 'once' } & Interval) | ({ kind: 'recurring' } & Recurrence);

interface ExclusionWords {
  name?: string;
  /** A person's text: shown as text, never as HTML. */
  reason: string;
  treatment: Treatment;
  /** The SLO's own list, or a tagged annotation. */
  origin: 'slo' | 'annotation';
}

export interface Exclusion extends ExclusionWords {
  time: ExclusionTime;
}

/** One occurrence of an exclusion. */
export interface ExcludedInterval extends Interval, ExclusionWords {}
