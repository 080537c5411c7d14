import type { Patience } from './askPatiently';
import type { QueryResult } from './queryTransport';

/** Data sources that asked to be left alone for a while: all requests to them wait, not only those refused. */
export class QuietSources {
  private readonly untilMs = new Map<string, number>();

  constructor(private readonly nowMs: () => number) {}

  heed(dataSourceUid: string, results: ReadonlyArray<QueryResult | undefined>): void {
    const askedMs = results.map((result) => (result?.kind === 'problem' ? (result.problem.retryAfterMs ?? 0) : 0));
    const untilMs = this.nowMs() + Math.max(0, ...askedMs);
    if (untilMs > (this.untilMs.get(dataSourceUid) ?? this.nowMs())) {
      this.untilMs.set(dataSourceUid, untilMs);
    }
  }

  /** Resolves when the source may be asked again; spread, so that not all begin at once. */
  async over(dataSourceUid: string, { waitMs, random }: Patience, signal: AbortSignal): Promise<void> {
    const leftMs = (this.untilMs.get(dataSourceUid) ?? 0) - this.nowMs();
    if (leftMs > 0) {
      await waitMs(Math.min(leftMs, longestQuietMs) * (1 + random() / 10), signal);
    }
  }
}

/** Longer than this nobody waits: asking again tells whether it still holds. */
const longestQuietMs = 30_000;
