import type { Interval } from '../../../core/slo/answer';
import type { QueryTransport } from '../engine/queryTransport';
import { floorTo } from '../../../core/measure/align';
import { looks } from './looks';

/**
 * The instant (epoch ms) from which on a selector has samples, to a sixtieth of a sixtieth of the window; undefined where
 * they reach back to its start, or where nothing is known. Looks at sixty instants, then at sixty between two of them.
 */
export async function firstSample(
  transport: QueryTransport,
  dataSourceUid: string,
  selector: string,
  window: Interval,
  signal: AbortSignal
): Promise<number | undefined> {
  const answer = await looks(transport, dataSourceUid, selector, window, signal);
  if (answer.status !== 'ready') {
    return undefined;
  }
  const { seen, apartMs } = answer.value;
  const first = seen.findIndex(({ some }) => some);
  if (first === 0) {
    // The first look is at the end of the first bucket, less than a sixtieth into the window.
    return undefined;
  }
  const foundMs = seen[first]?.atMs;
  const emptyMs = foundMs === undefined ? floorTo(window.toMs, apartMs) : foundMs - apartMs;
  const between = { fromMs: emptyMs, toMs: foundMs ?? window.toMs };
  const finer = await looks(transport, dataSourceUid, selector, between, signal);
  return (finer.status === 'ready' ? finer.value.seen.find(({ some }) => some)?.atMs : undefined) ?? foundMs;
}
