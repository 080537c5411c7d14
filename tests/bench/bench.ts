/** `npm run bench`: what the engine reads, measured with Prometheus' own statistics. `--json` prints one JSON object. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { backfill } from '../../workbench/prometheus/backfill';
import { startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { benchTable, isOk } from './benchTable';
import { countingSource } from './countingSource';
import { measureAll } from './measureAll';
import { days, scrapeSeconds, writeBenchData } from './writeBenchData';

const asJson = process.argv.includes('--json');
const report = (line: string) => process.stderr.write(`  ${line} …\n`);

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  // "Now" lies before the last sample, so that a refresh some minutes later finds new ones.
  const endMs = Math.floor(Date.now() / 3_600_000) * 3_600_000;
  const nowMs = endMs - 3_600_000 + 17 * 60_000 + 23_000;
  try {
    report(`writing ${days} days of 9 series at ${scrapeSeconds} s`);
    const file = join(folder, 'bench.om');
    writeBenchData(file, endMs);
    await backfill(file, join(folder, 'data'));
    const prometheus = await startPrometheus({ dataFolder: join(folder, 'data'), port: 0, retentionDays: 400 });
    try {
      const measurements = await measureAll(countingSource(prometheus.url), nowMs, report);
      if (asJson) {
        const results = measurements.map((one) => ({ ...one, ok: isOk(one) }));
        process.stdout.write(
          `${JSON.stringify({ series: 9, scrapeSeconds, days, measurements: results }, undefined, 2)}\n`
        );
      } else {
        process.stdout.write(`${benchTable(measurements)}\n`);
      }
    } finally {
      await prometheus.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
