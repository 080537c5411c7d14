import type { ExcludedInterval } from '../../core/slo/exclusions/exclusion';
import type { ChartMark } from '../chart/chartSeries';
import { formatInstant } from '../format/formatInstant';
import { reasonWords } from './reasonWords';
import { treatmentWords } from './treatmentWords';

/** Exclusions as bands of a chart, each with its reason. */
export function exclusionMarks(exclusions: readonly ExcludedInterval[] = [], timeZone: string): ChartMark[] {
  return exclusions.map(({ fromMs, toMs, reason, treatment }) => ({
    kind: 'exclusion',
    timeMs: fromMs,
    endMs: toMs,
    text: `${reasonWords(reason)} (${treatmentWords[treatment]}, until ${formatInstant(toMs, timeZone)})`,
  }));
}
