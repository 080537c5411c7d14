import type { Interval } from '../../../core/slo/answer';
import type { QueryTransport } from '../engine/queryTransport';
import { looks } from './looks';
import { type Answered, mapped } from './prometheusApi';

/**
 * The last instant (epoch ms) in a window at which a selector had series, to a sixtieth of a sixtieth of it, or a minute;
 * undefined where there was none at any of sixty instants, nor lately. Asks twice.
 */
export async function lastSample(
  transport: QueryTransport,
  dataSourceUid: string,
  selector: string,
  window: Interval,
  signal: AbortSignal
): Promise<Answered<number | undefined>> {
  const answer = await looks(transport, dataSourceUid, selector, window, signal);
  if (answer.status === 'failed') {
    return answer;
  }
  const { seen, apartMs } = answer.value;
  const coarseMs = lastOf(seen);
  const fromMs = coarseMs ?? Math.max(window.fromMs, window.toMs - apartMs);
  const near = { fromMs, toMs: Math.min(window.toMs, fromMs + apartMs) };
  return mapped(
    await looks(transport, dataSourceUid, selector, near, signal),
    (finer) => lastOf(finer.seen) ?? coarseMs
  );
}

function lastOf(seen: ReadonlyArray<{ atMs: number; some: boolean }>): number | undefined {
  return seen.filter(({ some }) => some).at(-1)?.atMs;
}
