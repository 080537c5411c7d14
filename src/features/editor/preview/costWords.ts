import type { ReadingCost, SeriesCounts } from '../../../core/slo/readingCost';
import type { TimeWindow } from '../../../core/slo/slo';
import { formatDuration } from '../../../views/format/formatDuration';
import { formatNumber } from '../../../views/format/numberFormat';
import { longWindow } from '../../../views/words/windowWords';

/** What an SLO costs its data source, and what recording rules would make of it. */
export function costWords(cost: ReadingCost, series: SeriesCounts, everyMs: number, window: TimeWindow): string[] {
  const { samplesADay, samplesRead, withRules } = cost;
  const counted = series.total === 1 ? 'one series' : `${formatNumber(series.total, {})} series`;
  return [
    `The metric has ${counted} now, with a sample every ${formatDuration(everyMs)}: all that is counted brings about ${rough(samplesADay)} samples a day.`,
    `Reading the whole window (${longWindow(window)}) once takes about ${rough(samplesRead)} samples. What was read is kept: later only what is new is read.`,
    ...(withRules === undefined
      ? []
      : [
          `Recording rules that have run all that time would make it about ${rough(withRules.samplesRead)} samples, and add ${rough(withRules.samplesADay)} samples a day.`,
        ]),
  ];
}

/** Two digits: `4,300`, `1.2 million`. */
function rough(count: number): string {
  const rounded = Math.round(Number(count.toPrecision(2)));
  return formatNumber(
    rounded,
    rounded < 1e6 ? {} : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 }
  );
}
