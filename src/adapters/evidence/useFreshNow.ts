import { useEffect, useState } from 'react';

/** Panels of a dashboard refresh together, within this time: they share answers. */
const TOGETHER_MS = 250;

export interface FreshNow {
  nowMs: number;
  /** What was answered to earlier questions is out of date. */
  notBeforeMs: number;
}

/**
 * The time, in epoch ms, as it was at first. Anew when the person comes back to the tab and it is older than
 * `maxAgeMs`, and when `refreshCount` grows.
 */
export function useFreshNow(maxAgeMs: number, refreshCount: number): FreshNow {
  const [fresh, setFresh] = useState(() => ({ nowMs: Date.now(), notBeforeMs: -Infinity, refreshCount }));
  useEffect(() => {
    const look = () =>
      setFresh((before) => (Date.now() - before.nowMs > maxAgeMs ? { ...before, nowMs: Date.now() } : before));
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [maxAgeMs]);
  if (fresh.refreshCount !== refreshCount) {
    setFresh(() => {
      const nowMs = Date.now();
      return { nowMs, notBeforeMs: nowMs - TOGETHER_MS, refreshCount };
    });
  }
  return fresh;
}
