import { useCallback, useState } from 'react';

/** "Reload from source": pass `reloadCount` to `useSloAnswers`. */
export function useReload(): { reloadCount: number; reload(): void } {
  const [reloadCount, setReloadCount] = useState(0);
  const reload = useCallback(() => setReloadCount((count) => count + 1), []);
  return { reloadCount, reload };
}
