import { floorTo } from '../../../core/measure/align';
import type { QueryResult, QueryTransport } from '../engine/queryTransport';

const lookbackMs = 600_000;
const usualSeconds = [1, 5, 10, 15, 20, 30, 60, 120, 180, 300];

/**
 * Scrape intervals in ms as the samples of the last ten minutes show them, one per selector: the longest of
 * its series that were there all the time, since narrower buckets would lose their counts. `silent` where there are none,
 * undefined where the query failed. Reads ten minutes of each selector's samples, twice.
 */
export async function measureIntervals(
  transport: QueryTransport,
  dataSourceUid: string,
  selectors: readonly string[],
  nowMs: number,
  signal: AbortSignal
): Promise<Array<number | 'silent' | undefined>> {
  const toMs = floorTo(nowMs - lookbackMs / 10, lookbackMs / 10);
  const exprs = selectors.map(samplesOf);
  const buckets = { dataSourceUid, widthMs: lookbackMs / 10, fromMs: toMs - lookbackMs / 10, toMs };
  const answer = await transport({ ...buckets, exprs }, signal);
  return selectors.map((_, index) => (answer.kind === 'answered' ? intervalOf(answer.results[index]) : undefined));
}

/** Series that came or went meanwhile have fewer samples than scrapes: they count only where there are no others. */
function samplesOf(selector: string): string {
  const samples = `count_over_time(${selector}[${lookbackMs - 1}ms])`;
  return `min(${samples} and ${selector} offset ${lookbackMs / 60_000}m and ${selector}) or max(${samples})`;
}

function intervalOf(result: QueryResult | undefined): number | 'silent' | undefined {
  if (result?.kind !== 'counted') {
    return undefined;
  }
  const samples = result.groups[0]?.values[0] ?? NaN;
  return samples >= 1 ? nearestUsual(lookbackMs / samples / 1_000) * 1_000 : 'silent';
}

/** Series come and go and scrapes are late: 9.8 s means 10. */
function nearestUsual(seconds: number): number {
  const off = (usual: number) => Math.abs(Math.log(seconds / usual));
  return usualSeconds.reduce((best, usual) => (off(usual) < off(best) ? usual : best));
}
