import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { promisify } from 'node:util';

import { findPrometheus } from '../prometheus/findPrometheus';

const run = promisify(execFile);

/**
 * Turns a file of OpenMetrics text with timestamps into blocks in a Prometheus data folder.
 * Large blocks: promtool reads the whole file once for each of them.
 */
export async function backfill(openMetricsFile: string, dataFolder: string): Promise<void> {
  const { promtool } = findPrometheus();
  mkdirSync(dataFolder, { recursive: true });
  const command = 'tsdb create-blocks-from openmetrics --max-block-duration=768h --quiet'.split(' ');
  try {
    await run(promtool, [...command, openMetricsFile, dataFolder], { maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(
      `promtool could not read ${openMetricsFile}: ${error instanceof Error ? error.message : String(error)}`
    );
  }
}
