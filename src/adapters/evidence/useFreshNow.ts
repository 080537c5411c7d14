import { useEffect, useState } from 'react';

/** The time, in epoch ms, as it was at first; once older than `maxAgeMs`, anew when the person comes back to the tab. */
export function useFreshNow(maxAgeMs: number): number {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const look = () => setNowMs((before) => (Date.now() - before > maxAgeMs ? Date.now() : before));
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [maxAgeMs]);
  return nowMs;
}
