import type { Interval } from '../../../core/slo/answer';
import { floorTo } from '../../../core/measure/align';
import type { QueryTransport } from '../engine/queryTransport';

const looks = 60;
const minuteMs = 60_000;

/**
 * The instant (epoch ms) from which on a selector has samples, to a sixtieth of the window; undefined where they reach
 * back to its start, or where nothing is known. Asks once, looking at sixty instants only.
 */
export async function firstSample(
  transport: QueryTransport,
  dataSourceUid: string,
  selector: string,
  { fromMs, toMs }: Interval,
  signal: AbortSignal
): Promise<number | undefined> {
  const widthMs = Math.max(1, Math.ceil((toMs - fromMs) / looks / minuteMs)) * minuteMs;
  const firstMs = floorTo(fromMs, widthMs);
  const question = { dataSourceUid, widthMs, fromMs: firstMs, toMs: floorTo(toMs, widthMs) };
  const answer = await transport({ ...question, exprs: [`count(${selector})`] }, signal);
  const result = answer.kind === 'answered' ? answer.results[0] : undefined;
  const counts = result?.kind === 'counted' ? result.groups[0]?.values : undefined;
  const first = counts?.findIndex((count) => count > 0) ?? -1;
  // The first look is at the end of the first bucket, less than a sixtieth into the window.
  return first > 0 ? firstMs + (first + 1) * widthMs : undefined;
}
