import { findPrometheus } from '../workbench/prometheus/findPrometheus';
import { findChromium } from './browser/findChromium';

/** Before any test: what the tests need beside node is here, or is installed, or the reader is told what to do. */
const report = (line: string) => process.stdout.write(`${line}\n`);
try {
  const { prometheus } = findPrometheus({ report });
  report(`Prometheus: ${prometheus}\nChromium: ${findChromium({ report })}`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
