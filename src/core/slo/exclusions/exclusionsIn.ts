import { occurrencesIn } from '../../time/recurrence/occurrencesIn';
import type { Interval, SloQuestion } from '../answer';
import type { ExcludedInterval, Exclusion } from './exclusion';

/** What a question says of exclusions. */
export type AskedExclusions = Pick<SloQuestion, 'slo' | 'exclusions' | 'noExclusions'>;

/** All that holds for an SLO: its own list, and what annotations say of it. */
export function exclusionsOf({ slo, exclusions = [], noExclusions }: AskedExclusions): readonly Exclusion[] {
  if (noExclusions) {
    return [];
  }
  return slo.exclusions === undefined ? exclusions : [...slo.exclusions, ...exclusions];
}

/** Occurrences that touch `range`, by their begin. */
export function exclusionsIn(exclusions: readonly Exclusion[], range: Interval): ExcludedInterval[] {
  return exclusions
    .flatMap(({ time, ...words }) => intervalsOf(time, range).map(({ fromMs, toMs }) => ({ ...words, fromMs, toMs })))
    .sort((a, b) => a.fromMs - b.fromMs);
}

function intervalsOf(time: Exclusion['time'], range: Interval): Interval[] {
  if (time.kind === 'recurring') {
    return occurrencesIn(time, range);
  }
  return time.fromMs < range.toMs && time.toMs > range.fromMs ? [time] : [];
}

/** The same question as if there were no exclusions. */
export function withoutExclusions(question: SloQuestion): SloQuestion {
  return { ...question, noExclusions: true };
}
