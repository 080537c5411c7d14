import type { CountedFigures, Interval, Quality, SloAnswer } from '../../core/slo/answer';
import type { Formula } from './explainFormula';

/** The part of an answer that an explanation is read from: of now, of a group, of an ended period. */
export type ExplainedAnswer = Pick<SloAnswer, 'question' | 'explanation' | 'exclusions' | 'parts'> & {
  figures: Pick<CountedFigures, 'window' | 'asOfMs'>;
};

/** A figure with how it came about. docs/slo-maths.md §7 */
export interface Explained {
  /** `Budget left: 43 %`. */
  title: string;
  /** Whose figure it is. */
  of: string;
  formula: Formula;
  answer: ExplainedAnswer;
  /** What was counted, up to the moment that the figure is of. */
  interval: Interval;
  quality: Quality;
  /** What else is to be known of it. */
  notes: readonly string[];
  /** Why there is no check of its sum; undefined where there is one. */
  unchecked: string | undefined;
  /** Counts that were written down: nothing was asked for them. */
  isRecord?: true;
}
