import { useEffect, useState } from 'react';

const TICK_MS = 1000;
/** A longer step is no conversation: the machine slept. */
const LONGEST_STEP_MS = 5000;

/** Time in ms that goes on from `fromMs` while the tab is seen; it stands while the tab is hidden. */
export function useVisibleTime(fromMs: number, isRunning: boolean): number {
  const [elapsedMs, setElapsedMs] = useState(fromMs);
  useEffect(() => {
    if (!isRunning) {
      return undefined;
    }
    let lastMs = Date.now();
    const step = (counts: boolean) => {
      const nowMs = Date.now();
      const passedMs = Math.min(Math.max(nowMs - lastMs, 0), LONGEST_STEP_MS);
      lastMs = nowMs;
      if (counts) {
        setElapsedMs((before) => before + passedMs);
      }
    };
    const timer = setInterval(() => step(!document.hidden), TICK_MS);
    // When it is hidden, the time up to then counts; when it is shown again, the time in between does not.
    const onVisibility = () => step(document.hidden);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [isRunning]);
  return elapsedMs;
}
