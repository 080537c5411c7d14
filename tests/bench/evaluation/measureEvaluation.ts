import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findChromium } from '../../browser/findChromium';
import type { Measurement } from '../report/benchTable';
import { bundleAsBuilt } from './bundleAsBuilt';
import type { EvaluationTimes } from './timeEvaluations';

/** Evaluating what was read, in a browser and bundled as the plugin is: so users have it. */
export async function measureEvaluation(nowMs: number): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundleAsBuilt('tests/bench/evaluation/timeEvaluations.ts', folder) });
    const times: EvaluationTimes = await page.evaluate(`bench.timeEvaluations(${nowMs})`);
    return [
      {
        id: 'evaluate-ms',
        what: 'evaluate 90 d in 129,600 buckets of a minute, median of 31 warm runs',
        measured: times.minutesMs,
        unit: 'ms',
        limit: 20,
      },
      {
        id: 'evaluate-years-ms',
        what: 'evaluate a year in 8,760 buckets of an hour, 50 SLOs, median of 7 warm runs',
        measured: times.yearMs,
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
