import { answerQuestions } from '../../src/adapters/measure/answers/answerQuestions';
import { BucketEngine, settleDelayMs } from '../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import { ScrapeIntervals } from '../../src/adapters/measure/sources/scrapeIntervals';
import type { SloQuestion } from '../../src/core/slo/answer';
import { evaluate } from '../../src/core/slo/evaluate';
import type { Cost, countingSource } from './countingSource';

export type Source = ReturnType<typeof countingSource>;

/** A browser: what it stores outlives its pages. The database is left out, so times are those of a tab that stays open. */
export function benchBrowser(source: Source) {
  const clock = { nowMs: 0 };
  const nowMs = () => clock.nowMs;
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const store = memoryChunkStore(undefined, 512 * 1024 * 1024);

  /** Opens a page that asks these questions and waits until all is answered. */
  async function open(questions: readonly SloQuestion[], atMs: number): Promise<Cost & { ms: number }> {
    clock.nowMs = atMs;
    const engine = new BucketEngine({ transport: source.transport, store, scopeOf: () => 'bench', nowMs });
    const intervals = new ScrapeIntervals({ transport: source.transport, configuredMs: () => 30_000, nowMs, storage });
    source.take();
    const startedMs = performance.now();
    let ready = 0;
    const options = { signal: new AbortController().signal, reload: false, wholeOnly: true };
    await answerQuestions({ engine, intervals, nowMs, evaluate }, questions, options, (updates) => {
      ready += updates.filter(({ answer }) => answer.status === 'ready').length;
    });
    const ms = performance.now() - startedMs;
    await engine.stored();
    if (ready !== questions.length) {
      throw new Error(`${questions.length - ready} of ${questions.length} questions have no whole answer`);
    }
    return { ...source.take(), ms };
  }

  return { open, settleMs: settleDelayMs };
}
