import type { Patience } from './askPatiently';
import type { QueryResult } from './queryTransport';

/** Longer than this nobody waits: asking again tells whether it still holds. */
const longestQuietMs = 30_000;

/** Data sources that asked to be left alone for a while: all requests to them wait, not only those refused. */
export function quietSources(nowMs: () => number) {
  const untilMs = new Map<string, number>();
  return {
    heed(uid: string, results: ReadonlyArray<QueryResult | undefined>): void {
      for (const result of results) {
        const askedMs = (result?.kind === 'problem' && result.problem.retryAfterMs) || 0;
        untilMs.set(uid, Math.max(untilMs.get(uid) ?? 0, nowMs() + Math.min(askedMs, longestQuietMs)));
      }
    },

    /** Resolves when the source may be asked again; spread, so that not all begin at once. */
    async over(uid: string, { waitMs, random }: Patience, signal: AbortSignal): Promise<void> {
      const leftMs = (untilMs.get(uid) ?? 0) - nowMs();
      if (leftMs > 0) {
        await waitMs(leftMs * (1 + random() / 10), signal);
      }
    },
  };
}

export type QuietSources = ReturnType<typeof quietSources>;
