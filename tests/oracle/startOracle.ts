import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { backfill } from '../../workbench/history/backfill';
import { startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { oracleCases } from './oracleCases';
import type { OracleScenario } from './oracleScenario';

export interface RunningOracle {
  url: string;
  scenario(name: string): OracleScenario;
  /** Ends Prometheus and removes its data. */
  stop(): Promise<void>;
}

const run = promisify(execFile);

/** A real Prometheus on a free port that holds the samples of all scenarios; takes about ten seconds. */
export async function startOracle(): Promise<RunningOracle> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'oracle-'));
  const file = join(dataFolder, 'oracle.om');
  const scenarios = oracleCases();
  // In a process of its own: inside Jest's sandbox the same code takes ten times as long.
  await run(process.execPath, ['--import', 'tsx', join(__dirname, 'write.ts'), file]);
  await backfill(file, dataFolder);
  const prometheus = await startPrometheus({ dataFolder, retentionDays: 36_500 });
  return {
    url: prometheus.url,
    scenario: (name) => {
      const found = scenarios.find((scenario) => scenario.name === name);
      if (!found) {
        throw new Error(
          `There is no scenario "${name}", only ${scenarios.map((scenario) => scenario.name).join(', ')}.`
        );
      }
      return found;
    },
    stop: async () => {
      await prometheus.stop();
      rmSync(dataFolder, { recursive: true });
    },
  };
}
