/**
 * `npm run bench`: what is read and how long it takes, as a table. `--json` prints the same as one JSON object, `--write`
 * puts it into the documentation.
 */
import { type Measurement, benchTable, isOk } from './report/benchTable';
import { measureDemo } from './demo/measureDemo';
import { measureEvaluation } from './evaluation/measureEvaluation';
import { measureOverview } from './overview/measureOverview';
import { writeReport } from './report/writeReport';
import { measureSeries } from './series/measureSeries';

const historyFolder = '.workbench/bench-history';

const parts: ReadonlyArray<readonly [string, () => Promise<Measurement[]>]> = [
  ['evaluation', () => measureEvaluation(Date.now())],
  ['demo: samples read', () => measureDemo(historyFolder)],
  ['nine series: page and list', measureSeries],
  ['overview of 500 SLOs in a browser', () => measureOverview(historyFolder)],
];

async function bench(): Promise<void> {
  const measurements: Measurement[] = [];
  for (const [name, measure] of parts) {
    process.stderr.write(`  ${name} … `);
    const startedMs = performance.now();
    measurements.push(...(await measure()));
    process.stderr.write(`${Math.round((performance.now() - startedMs) / 1000)} s\n`);
  }
  if (process.argv.includes('--write')) {
    writeReport(measurements);
  }
  if (process.argv.includes('--json')) {
    const results = measurements.map((one) => ({ ...one, ok: isOk(one) }));
    process.stdout.write(`${JSON.stringify({ measurements: results }, undefined, 2)}\n`);
  } else {
    process.stdout.write(`${benchTable(measurements)}\n`);
  }
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
);
