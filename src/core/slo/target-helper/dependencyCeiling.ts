import { noData, type NoData } from '../answer';

/** What a service stands on, with what that delivered: a share of good events or of time. */
export interface StoodOn {
  name: string;
  actual: number | NoData;
}

export interface Ceiling {
  /** Product of the ratios that are known: nothing that needs all of them can be better for long. */
  ratio: number;
  known: readonly StoodOn[];
  /** Their ratios are not known: the true ceiling may lie lower. */
  unknown: readonly StoodOn[];
}

/** Ceiling from hard dependencies, as if they failed independently; undefined where nothing is known. docs/slo-maths.md §6 */
export function dependencyCeiling(hard: readonly StoodOn[]): Ceiling | undefined {
  const known = hard.filter(({ actual }) => actual !== noData);
  const unknown = hard.filter(({ actual }) => actual === noData);
  const ratio = known.reduce((product, { actual }) => product * (actual === noData ? 1 : actual), 1);
  return known.length === 0 ? undefined : { ratio, known, unknown };
}
