import { useEffect, useState } from 'react';

/** The value as it was when it last stood still for `delayMs`: typing does not ask the data source for each letter. */
export function useDelayed<T>(value: T, delayMs: number): T {
  const [delayed, setDelayed] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(JSON.parse(key)), delayMs);
    return () => clearTimeout(timer);
  }, [key, delayMs]);
  return delayed;
}
