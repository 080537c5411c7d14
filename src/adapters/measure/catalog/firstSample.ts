import type { Interval } from '../../../core/slo/answer';
import type { QueryTransport } from '../engine/queryTransport';
import { looks } from './looks';

/**
 * The instant (epoch ms) from which on a selector has samples, to a sixtieth of the window; undefined where they reach
 * back to its start, or where nothing is known. Asks once, looking at sixty instants only.
 */
export async function firstSample(
  transport: QueryTransport,
  dataSourceUid: string,
  selector: string,
  window: Interval,
  signal: AbortSignal
): Promise<number | undefined> {
  const answer = await looks(transport, dataSourceUid, selector, window, signal);
  const seen = answer.status === 'ready' ? answer.value.seen : [];
  const first = seen.findIndex(({ some }) => some);
  // The first look is at the end of the first bucket, less than a sixtieth into the window.
  return first > 0 ? seen[first]?.atMs : undefined;
}
