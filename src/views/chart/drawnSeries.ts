import type { ChartSeries } from './chartSeries';
import { splitAtZero } from './splitAtZero';

/** What is drawn for each series: an area is two, one above zero and a red one below. */
export function drawnSeries(series: readonly ChartSeries[]): ChartSeries[] {
  return series.flatMap((one) => {
    if (one.look !== 'area' || !one.line.values.some((value) => value < 0)) {
      return [one];
    }
    const { above, below } = splitAtZero(one.line);
    return [
      { ...one, line: above },
      { ...one, line: below, tone: 'bad' as const },
    ];
  });
}
