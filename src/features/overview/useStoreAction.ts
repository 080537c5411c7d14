import { useCallback, useState } from 'react';
import type { SaveResult } from '../../adapters/documents/documentStore';
import { saveResultWords } from '../../views/words/saveResultWords';

/** A change to a document that is under way: not twice at once, and what went wrong in words. */
export function useStoreAction(): {
  running: boolean;
  error: string | undefined;
  run: (change: () => Promise<SaveResult | { kind: 'removed' }>) => Promise<boolean>;
} {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<string>();
  const run = useCallback(async (change: () => Promise<SaveResult | { kind: 'removed' }>) => {
    setRunning(true);
    setError(undefined);
    try {
      const words = saveResultWords(await change());
      setError(words);
      return words === undefined;
    } finally {
      setRunning(false);
    }
  }, []);
  return { running, error, run };
}
