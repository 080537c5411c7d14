import { useCallback, useEffect, useRef, useState } from 'react';

import type { QueryProblem } from '../../../core/measure/bucket';
import { passing } from '../engine/askPatiently';
import { retryDelay } from './retryDelay';

/** How often a page that nobody looks at finds out whether somebody does. */
const lookEveryMs = 2_000;

/**
 * `retryCount` moves on, later each time, as long as loads end with problems that may pass by themselves. A page that
 * nobody looks at waits until somebody does. `ended` answers whether there will be another try.
 */
export function useRetry(): { retryCount: number; begun(): void; ended(problems: readonly QueryProblem[]): boolean } {
  const [retryCount, setRetryCount] = useState(0);
  const failures = useRef(0);
  const cancel = useRef<() => void>(undefined);
  useEffect(() => () => cancel.current?.(), []);

  /** A load that is under way is not cut short by a try that was planned before it. */
  const begun = useCallback(() => cancel.current?.(), []);
  const ended = useCallback((problems: readonly QueryProblem[]) => {
    const hopeful = problems.filter(({ code }) => passing.has(code) || code === 'timeout');
    failures.current = hopeful.length > 0 ? failures.current + 1 : 0;
    if (hopeful.length > 0) {
      const askedMs = Math.max(...hopeful.map(({ retryAfterMs = 0 }) => retryAfterMs));
      const delayMs = retryDelay(failures.current, askedMs, Math.random());
      cancel.current = whenSeen(delayMs, () => setRetryCount((count) => count + 1));
    }
    return hopeful.length > 0;
  }, []);
  return { retryCount, begun, ended };
}

/** Runs it after the time, or as soon as the page is seen after that. Returns how to call it off. */
function whenSeen(delayMs: number, run: () => void): () => void {
  const look = () => {
    if (document.hidden) {
      timer = setTimeout(look, lookEveryMs);
    } else {
      run();
    }
  };
  let timer = setTimeout(look, delayMs);
  return () => clearTimeout(timer);
}
