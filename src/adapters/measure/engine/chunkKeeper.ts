import type { Interval } from '../../../core/slo/answer';
import type { ChunkStore } from './chunkStore';
import { overlap } from './intervals';
import type { RequestSheets } from './requestSheets';
import { type CompletedPart, retainChunk } from './retainChunk';
import { cell } from './sheet';
import { rulesOf } from './sourceRules';
import type { StoredChunk } from './storedChunk';

/** Stores what has settled of the answers that came in, one write after the other. */
export class ChunkKeeper {
  readonly #completed = new Map<string, CompletedPart>();
  #writing: Promise<void> | undefined;

  readonly #store: ChunkStore;
  readonly #settleMs: number;

  constructor(store: ChunkStore, settleMs: number) {
    this.#store = store;
    this.#settleMs = settleMs;
  }

  /** Looks at the chunks that an arrival touched; those whose part is complete will be stored. */
  arrived(request: RequestSheets, arrival: Interval, askedAtMs: number): void {
    const { settleMs, emptySettleMs } = rulesOf(request.request.language, this.#settleMs);
    for (const chunk of request.chunks.filter((one) => overlap(one, arrival))) {
      const part = overlap(chunk, request.request);
      const keepUntilMs = part && request.keepUntilMs(part, askedAtMs - settleMs, askedAtMs - emptySettleMs);
      if (part === undefined || keepUntilMs === undefined) {
        continue;
      }
      for (const kept of chunk.kept) {
        const { sheet } = kept;
        if (sheet.next(cell.fresh, sheet.indexOf(part.fromMs)) < sheet.indexOf(keepUntilMs)) {
          this.#completed.set(kept.key, { ...kept, part, keepUntilMs, readAtMs: askedAtMs });
        }
      }
    }
    this.#writing ??= this.#completed.size > 0 ? this.#writeAll() : undefined;
  }

  /** Resolves when nothing is left to be written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    await Promise.resolve(); // one write for all that comes in together
    while (this.#completed.size > 0) {
      const parts = [...this.#completed.values()];
      this.#completed.clear();
      const old = await this.#store.readMany(parts);
      const chunks = parts.map((part) => retainChunk(old.get(part.key), part));
      await this.#store.writeMany(chunks.filter((chunk): chunk is StoredChunk => chunk !== undefined));
    }
    this.#writing = undefined;
  }
}
