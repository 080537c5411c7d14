import { benchBrowser, type Source } from '../benchBrowser';
import { benchQuestion, rollingDays } from '../benchQuestion';
import { countersOf } from '../compared/countersOf';
import { measureRolling } from '../compared/measureRolling';
import type { Measurement } from '../report/benchTable';
import { seriesSlo } from '../series/seriesSlo';
import { manyMetric, manySeries } from '../series/writeSeries';

const days = 3;
const scrapeMs = 60_000;

/** One SLO over more and more series. */
export async function measureBySeries(source: Source, nowMs: number): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [place, count] of manySeries.entries()) {
    const smaller = Array.from({ length: place + 1 }, (_, index) => index).join('|');
    const some = seriesSlo(`many-${count}`, [{ label: 'place', op: '=~', value: smaller }], manyMetric);
    const slo = { ...some, window: rollingDays(days) };
    const { samples } = await benchBrowser(source).open([benchQuestion(slo, { nowMs, rangeDays: days })], nowMs);
    const rolling = await measureRolling(source, countersOf(slo), days, nowMs, scrapeMs);
    const line = (id: string, name: string, measured: number): Measurement => ({
      id: `by-series-${count}-${id}`,
      what: `burn-down ${days} d, ${count} series: ${name}`,
      measured,
      unit: 'samples',
      point: { curve: 'series', line: name, x: count },
    });
    measurements.push(
      line('fast', 'burn-down, fast', samples),
      line('rolling', 'rolling range query', rolling.samples)
    );
  }
  return measurements;
}
