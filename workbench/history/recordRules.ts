import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { findPrometheus } from '../prometheus/findPrometheus';

const run = promisify(execFile);

export interface Recording {
  /** A Prometheus that has what the rules read. It sees what was recorded after its next start. */
  url: string;
  dataFolder: string;
  fromMs: number;
  toMs: number;
  /** Where the rule files are. */
  folder: string;
  /**
   * Their names. A group runs at an offset that is a hash of its name and of its file's, as it is given: a name that is
   * the same in each run. promtool drops the last run of every two hours where that offset is in the last second of a minute.
   */
  files: readonly string[];
}

/** Writes what recording rules, evaluated every minute, would have recorded in a time that is over. */
export async function recordRules({ url, dataFolder, fromMs, toMs, folder, files }: Recording): Promise<void> {
  const { promtool } = findPrometheus();
  await run(promtool, ['check', 'rules', ...files], { cwd: folder });
  const span = [`--start=${Math.ceil(fromMs / 1000)}`, `--end=${Math.floor(toMs / 1000)}`, '--eval-interval=1m'];
  const target = [`--url=${url}`, `--output-dir=${resolve(dataFolder)}`];
  await run(promtool, ['tsdb', 'create-blocks-from', 'rules', ...span, ...target, ...files], { cwd: folder });
}
