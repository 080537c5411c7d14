import { type DemoSeries, scrapeIntervalMs } from './demoSeries';
import { SampleFile } from './sampleFile';
import { seriesText } from './seriesText';

/** Writes the scrapes of the series in [fromMs, toMs) as OpenMetrics text; returns the number of samples. */
export function writeSamples(path: string, series: readonly DemoSeries[], fromMs: number, toMs: number): number {
  const file = new SampleFile(path);
  for (const one of series) {
    const text = Buffer.from(`${seriesText(one.metric, one.labels)} `);
    const endMs = Math.min(toMs, one.toMs);
    for (let tMs = firstScrape(one.phaseMs, Math.max(fromMs, one.fromMs)); tMs < endMs; tMs += scrapeIntervalMs) {
      const value = one.valueAt(tMs);
      if (value !== undefined) {
        file.sample(text, value, tMs);
      }
    }
  }
  file.close();
  return file.samples;
}

function firstScrape(phaseMs: number, fromMs: number): number {
  return Math.ceil((fromMs - phaseMs) / scrapeIntervalMs) * scrapeIntervalMs + phaseMs;
}
