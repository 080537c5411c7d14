import { closeSync, openSync, writeSync } from 'node:fs';

const scrapeSeconds = 30;
const days = 92;
const manyDays = 8;
const pods = ['pod-0', 'pod-1', 'pod-2'];
const codes = [
  { code: '200', perScrape: 300 },
  { code: '404', perScrape: 9 },
  { code: '500', perScrape: 0.6 },
];

/** What Sloth records of the nine counters, each minute. */
export const recordedShare = 'slo:sli_error:ratio_rate5m{sloth_id="bench"}';

/** Counters of `manySeries`, for SLOs over more and more of them: `part` tells the first 9 from the next, and so on. */
export const manyMetric = 'bench_many_total';
export const manySeries = [9, 18, 36, 72];

/** Nine counters, scraped every 30 s off the edges of buckets, up to `endMs`, and what else is asked: OpenMetrics text. */
export function writeSeries(path: string, endMs: number): void {
  const file = openSync(path, 'w');
  writeCounters(file, endMs);
  writeLines(file, days * 1440, (i) => `${recordedShare} ${0.6 / 309.6} ${(endMs - i * 60_000) / 1000}\n`);
  const many = manySeries.at(-1) ?? 0;
  for (let series = 0; series < many; series++) {
    const name = `${manyMetric}{code="${series % 3 === 0 ? 500 : 200}",place="${placeOf(series)}",series="${series}"}`;
    const perScrape = series % 3 === 0 ? 1 : 300;
    writeLines(
      file,
      manyDays * 1440,
      (i) => `${name} ${(manyDays * 1440 - i) * perScrape} ${(endMs - i * 60_000) / 1000 + 3.7}\n`
    );
  }
  writeSync(file, '# EOF\n');
  closeSync(file);
}

/** The smallest set that a series is in. */
function placeOf(series: number): number {
  return manySeries.findIndex((count) => series < count);
}

function writeCounters(file: number, endMs: number): void {
  const scrapes = (days * 86_400) / scrapeSeconds;
  pods.forEach((pod, podIndex) =>
    codes.forEach(({ code, perScrape }) => {
      const name = `bench_requests_total{pod="${pod}",code="${code}"}`;
      let counter = 0;
      writeLines(file, scrapes, (i) => {
        counter += perScrape * (1 + 0.5 * Math.sin(i / 459));
        const seconds = endMs / 1000 - i * scrapeSeconds + 3.7 + podIndex * 9;
        return `${name} ${Math.floor(counter)} ${seconds.toFixed(3)}\n`;
      });
    })
  );
}

/** `lineAt` counts down to 1, the newest. */
function writeLines(file: number, count: number, lineAt: (i: number) => string): void {
  let lines: string[] = [];
  for (let i = count; i > 0; i--) {
    lines.push(lineAt(i));
    if (lines.length === 20_000 || i === 1) {
      writeSync(file, lines.join(''));
      lines = [];
    }
  }
}
