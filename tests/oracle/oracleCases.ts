import { burstCases } from './burstCases';
import { missingDataCases } from './missingDataCases';
import type { OracleScenario } from './oracleScenario';
import { processCases } from './processCases';
import { scrapeCases } from './scrapeCases';

/** All scenarios: series whose every event is known. */
export function oracleCases(): OracleScenario[] {
  return [...scrapeCases(), ...processCases(), ...burstCases(), ...missingDataCases()];
}
