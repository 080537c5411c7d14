import { SampleFile } from '../../workbench/history/sampleFile';
import { seriesText } from '../../workbench/history/seriesText';
import { oracleCases } from './oracleCases';
import type { OracleScenario } from './oracleScenario';
import { oracleSamples } from './oracleSeries';

/** Writes the samples of all scenarios as OpenMetrics text. Retention of a Prometheus that reads them must reach 2026. */
export function writeOracle(path: string): OracleScenario[] {
  const scenarios = oracleCases();
  const file = new SampleFile(path);
  for (const series of scenarios.flatMap((scenario) => scenario.series)) {
    const text = Buffer.from(`${seriesText(series.metric, series.labels)} `);
    for (const { tMs, value } of oracleSamples(series)) {
      file.sample(text, value, tMs);
    }
  }
  file.close();
  return scenarios;
}
