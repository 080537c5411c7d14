import { closeSync, openSync, writeSync } from 'node:fs';

const scrapeSeconds = 30;
const days = 62;
const pods = ['pod-0', 'pod-1', 'pod-2'];
const codes = [
  { code: '200', perScrape: 300 },
  { code: '404', perScrape: 9 },
  { code: '500', perScrape: 0.6 },
];

/** Nine counters, scraped every 30 s off the edges of buckets, up to `endMs`: OpenMetrics text. */
export function writeSeries(path: string, endMs: number): void {
  const file = openSync(path, 'w');
  const scrapes = (days * 86_400) / scrapeSeconds;
  pods.forEach((pod, podIndex) =>
    codes.forEach(({ code, perScrape }) => {
      const name = `bench_requests_total{pod="${pod}",code="${code}"}`;
      let counter = 0;
      let lines: string[] = [];
      for (let i = scrapes; i > 0; i--) {
        counter += perScrape * (1 + 0.5 * Math.sin(i / 459));
        const seconds = endMs / 1000 - i * scrapeSeconds + 3.7 + podIndex * 9;
        lines.push(`${name} ${Math.floor(counter)} ${seconds.toFixed(3)}\n`);
        if (lines.length === 20_000 || i === 1) {
          writeSync(file, lines.join(''));
          lines = [];
        }
      }
    })
  );
  writeSync(file, '# EOF\n');
  closeSync(file);
}
