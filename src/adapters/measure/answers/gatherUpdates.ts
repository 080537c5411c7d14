import type { LoadProgress } from '../engine/load';
import type { AnswerUpdate } from './answerQuestions';

/** Passes updates on together, at most once in `everyMs`, the latest of each question; nothing after an abort. */
export function gatherUpdates(
  pass: (updates: readonly AnswerUpdate[], progress: LoadProgress) => void,
  everyMs: number,
  signal: AbortSignal
) {
  const waiting = new Map<number, AnswerUpdate>();
  let latest: LoadProgress | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (latest && !signal.aborted) {
      pass([...waiting.values()], latest);
    }
    waiting.clear();
    latest = undefined;
  };
  const add = (updates: readonly AnswerUpdate[], progress: LoadProgress) => {
    updates.forEach((update) => waiting.set(update.index, update));
    latest = progress;
    timer ??= setTimeout(flush, everyMs);
  };
  return { add, flush };
}
