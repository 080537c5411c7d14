import type { Matcher } from '../documents/indicator';

/** Who defined an SLO that is known here by its recorded series alone. */
export type FoundSource = 'pyrra' | 'sloth';

/** Why nothing but what the source itself says can be shown of a found SLO. */
export type NoBurnDown =
  /** No objective between 0 and 1. */
  | 'no-objective'
  /** No window of whole minutes up to 400 days. */
  | 'no-window'
  /** Sloth's shares of five minutes have not been there for a day. */
  | 'no-ratios'
  /** Pyrra records no requests a second of this kind of indicator. */
  | 'no-rates'
  /** Of a yes/no gauge Pyrra records checks of the whole window, not what happened when. */
  | 'only-totals';

/** An SLO that Sloth or Pyrra defined, as far as the series tell that they record. */
export interface FoundSlo {
  source: FoundSource;
  /** What the source calls it (`sloth_id`, `slo`), and the labels that tell it from others of the same name. */
  key: string;
  name: string;
  service: string | undefined;
  /** What its source calls it, then all labels of what its burn-down is counted by: what others of its name left is not added. */
  matchers: readonly Matcher[];
  /** 0 < target < 1 */
  target: number | undefined;
  windowMs: number | undefined;
  /** Share of the budget left, as the source itself has it. */
  remainingRatio: number | undefined;
  /** Undefined where there is one. */
  noBurnDown: NoBurnDown | undefined;
}
