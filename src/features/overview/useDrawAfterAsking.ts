import { useCallback, useDeferredValue, useEffect, useState } from 'react';

/** Rows are drawn after so long, whether their figures are asked for or not: a source may be slow to tell its time. */
const patienceMs = 400;
/** So few rows hold nothing up. */
const fewRows = 20;

/**
 * Whether to draw rows, for the first time when their figures are on the way: drawing many before would hold up asking.
 * `onAsked` is to be called then.
 */
export function useDrawAfterAsking(rows: number): { mayDraw: boolean; onAsked: () => void } {
  const [isAsked, setAsked] = useState(false);
  const onAsked = useCallback(() => setAsked(true), []);
  const hasRows = rows > 0;
  if (hasRows && rows <= fewRows && !isAsked) {
    setAsked(true);
  }
  useEffect(() => {
    const timer = hasRows ? setTimeout(onAsked, patienceMs) : undefined;
    return () => clearTimeout(timer);
  }, [hasRows, onAsked]);
  return { mayDraw: useDeferredValue(isAsked && hasRows), onAsked };
}
