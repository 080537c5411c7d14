import { useCallback, useEffect, useState } from 'react';
import { dropDraft, loadDraft, saveDraft } from './drafts';

export interface Draft {
  /** Whether the browser was asked already. */
  isLoaded: boolean;
  /** What was kept under the key, not checked; undefined where there is none. */
  value: unknown;
  /** False where the browser did not take it. */
  save(value: unknown): Promise<boolean>;
  drop(): Promise<boolean>;
}

/** The draft that was kept under a key when the page opened. */
export function useDraft(key: string): Draft {
  const [found, setFound] = useState<{ key: string; value: unknown }>();
  useEffect(() => {
    let isCurrent = true;
    void loadDraft(key).then((value) => isCurrent && setFound({ key, value }));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const save = useCallback((value: unknown) => saveDraft(key, value), [key]);
  const drop = useCallback(() => dropDraft(key), [key]);
  const isLoaded = found?.key === key;
  return { isLoaded, value: isLoaded ? found.value : undefined, save, drop };
}
