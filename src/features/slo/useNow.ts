import { useCallback, useState } from 'react';

const MINUTE_MS = 60_000;

/** The moment that a page's figures are of, in whole minutes, and a way to move it on. */
export function useNow(): { nowMs: number; refreshCount: number; refresh: () => void } {
  const [state, setState] = useState(() => ({ nowMs: wholeMinute(), refreshCount: 0 }));
  const refresh = useCallback(
    () => setState(({ refreshCount }) => ({ nowMs: wholeMinute(), refreshCount: refreshCount + 1 })),
    []
  );
  return { ...state, refresh };
}

function wholeMinute(): number {
  return Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;
}
