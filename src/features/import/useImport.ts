import { useCallback, useState } from 'react';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import { type ImportJob, type ImportResult, runImport } from './runImport';

export interface ImportRun {
  running: boolean;
  /** Documents of the run, written or not. */
  total: number;
  results: readonly ImportResult[];
}

const NONE: ImportRun = { running: false, total: 0, results: [] };

/** An import under way, and what became of each document. */
export function useImport(store: DocumentStore) {
  const [run, setRun] = useState<ImportRun>(NONE);
  const start = useCallback(
    async (jobs: readonly ImportJob[], folderUid: string): Promise<boolean> => {
      setRun({ running: true, total: jobs.length, results: [] });
      let isWhole = true;
      try {
        await runImport(store, jobs, folderUid, (result) => {
          isWhole &&= result.result.kind === 'saved';
          setRun((before) => ({ ...before, results: [...before.results, result] }));
        });
      } finally {
        setRun((before) => ({ ...before, running: false }));
      }
      return isWhole;
    },
    [store]
  );
  const clear = useCallback(() => setRun(NONE), []);
  return { run, start, clear };
}
