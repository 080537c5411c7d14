import type { Line, SloAnswer } from '../../../core/slo/answer';
import type { Outlook } from '../../../core/slo/forecast/outlook';
import type { ChartSeries } from '../../../views/chart/chartSeries';

/** A line ends where it is this far below zero and below its start: a future deep in debt would flatten all else. */
const DEEPEST = 1;

/** The burn-down up to now, and from there the futures: as it is, or, with that as one line, as it would be. */
export function forecastSeries({ pictures }: SloAnswer, asItIs: Outlook, changed: Outlook | undefined): ChartSeries[] {
  const series: ChartSeries[] = [{ label: 'Budget left', line: pictures.burnDown, look: 'area', tone: 'budget' }];
  if (changed !== undefined && asItIs.forecast.kind === 'range') {
    series.push({ label: 'Middle, as it is', line: cut(asItIs.forecast.fan.p50), look: 'dashed', tone: 'muted' });
  }
  const { forecast } = changed ?? asItIs;
  if (forecast.kind === 'range') {
    const { p10, p50, p90 } = forecast.fan;
    series.push(
      { label: 'Middle: half of the futures are below', line: cut(p50), look: 'dashed', tone: 'guess' },
      { label: 'One of ten is below', line: cut(p10), look: 'dotted', tone: 'bad' },
      { label: 'Nine of ten are below', line: cut(p90), look: 'dotted', tone: 'good' }
    );
  }
  return series;
}

function cut({ timesMs, values }: Line): Line {
  const lowest = Math.min(0, values[0] ?? 0) - DEEPEST;
  return { timesMs, values: values.map((value) => (value < lowest ? NaN : value)) };
}
