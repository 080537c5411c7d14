import type { ReadingCost } from '../../../core/slo/readingCost';
import type { TimeWindow } from '../../../core/slo/slo';
import { formatDuration } from '../../../views/format/formatDuration';
import { formatNumber } from '../../../views/format/numberFormat';
import { longWindow } from '../../../views/words/windowWords';

/** What is counted now. */
export interface Counted {
  what: 'metric' | 'queries' | 'histograms';
  series: number;
  /** How often they have a sample; several where series differ. */
  everyMs: readonly number[];
}

/** What an SLO costs its data source, and what recording rules would make of it. */
export function costWords(cost: ReadingCost, { what, series, everyMs }: Counted, window: TimeWindow): string[] {
  const { samplesADay, samplesRead, withRules } = cost;
  const samples = what === 'histograms' ? 'histograms' : 'samples';
  const counted = series === 1 ? 'one series' : `${formatNumber(series, {})} series`;
  return [
    `${what === 'queries' ? 'The queries read' : 'The metric has'} ${counted} now, with a ${samples.slice(0, -1)} every ${lengths(everyMs)}: all that is counted brings about ${rough(samplesADay)} ${samples} a day.`,
    `Reading the whole window (${longWindow(window)}) once takes about ${rough(samplesRead)} ${samples}. What was read is kept: later only what is new is read.`,
    ...(what === 'histograms'
      ? ['Newer versions of Prometheus count a histogram as several samples, the more buckets it has the more.']
      : []),
    ...(withRules === undefined
      ? []
      : [
          `Recording rules that have run all that time would make it about ${rough(withRules.samplesRead)} samples, and add ${rough(withRules.samplesADay)} samples a day.`,
        ]),
  ];
}

/** `30s`, `15s to 1m` */
function lengths(everyMs: readonly number[]): string {
  const [least, most] = [Math.min(...everyMs), Math.max(...everyMs)];
  return least === most ? formatDuration(least) : `${formatDuration(least)} to ${formatDuration(most)}`;
}

/** Two digits: `4,300`, `1.2 million`. */
export function rough(count: number): string {
  const rounded = Math.round(Number(count.toPrecision(2)));
  return formatNumber(
    rounded,
    rounded < 1e6 ? {} : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 }
  );
}
