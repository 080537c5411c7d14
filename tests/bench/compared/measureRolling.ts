import { wideWidth } from '../../../src/core/measure/bucketWidth';
import type { Source } from '../benchBrowser';
import { dayMs } from '../benchQuestion';
import type { Counters } from './rulesOfOthers';

/** The usual way: one range query a side over the picture's range and step, each point of which reads the whole window. */
export async function measureRolling(
  source: Source,
  { bad, total }: Counters,
  windowDays: number,
  nowMs: number,
  scrapeMs = 30_000
): Promise<{ samples: number; ms: number }> {
  const stepMs = wideWidth(windowDays * dayMs, scrapeMs);
  const endMs = Math.floor(nowMs / stepMs) * stepMs;
  const range = {
    start: String((endMs - windowDays * dayMs) / 1000),
    end: String(endMs / 1000),
    step: String(stepMs / 1000),
  };
  source.take();
  const startedMs = performance.now();
  for (const series of [bad, total]) {
    await source.ask('query_range', { query: `sum(increase(${series}[${windowDays}d]))`, ...range });
  }
  return { samples: source.take().samples, ms: performance.now() - startedMs };
}
