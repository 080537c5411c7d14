import { useCallback, useEffect, useState } from 'react';
import type { StoreProblem } from '../../documents/documentStore';
import { grafanaDocumentHttp } from '../../documents/http/grafanaDocumentHttp';
import { isProblem } from '../../documents/http/storeProblem';
import type { Loadable } from '../../loadable';
import type { ExclusionAnnotation } from './parseExclusions';
import { type ReadExclusions, readExclusions } from './readExclusions';
import { sharedExclusions } from './sharedExclusions';
import { createExclusion, endExclusions, type PlannedExclusion } from './writeExclusions';

export interface ExclusionAnnotations {
  /** What was read before stays while it is read again. */
  read: Loadable<ReadExclusions, StoreProblem>;
  reload(): void;
  create(planned: PlannedExclusion): Promise<StoreProblem | undefined>;
  end(exclusions: readonly ExclusionAnnotation[], atMs: number): Promise<StoreProblem | undefined>;
}

/** Exclusions of annotations, and ways to change them; figures of this tab read them again after a change. */
export function useExclusionAnnotations(): ExclusionAnnotations {
  const [read, setRead] = useState<Loadable<ReadExclusions, StoreProblem>>({ status: 'loading' });
  const [count, setCount] = useState(0);
  const reload = useCallback(() => setCount((before) => before + 1), []);
  useEffect(() => {
    let isCurrent = true;
    void readExclusions(grafanaDocumentHttp).then((found) => {
      if (isCurrent) {
        setRead(isProblem(found) ? { status: 'failed', problem: found } : { status: 'ready', value: found });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [count]);
  const written = useCallback(
    async (work: Promise<StoreProblem | undefined>) => {
      const problem = await work;
      sharedExclusions().forget();
      reload();
      return problem;
    },
    [reload]
  );
  const create = useCallback(
    (planned: PlannedExclusion) => written(createExclusion(grafanaDocumentHttp, planned)),
    [written]
  );
  const end = useCallback(
    (exclusions: readonly ExclusionAnnotation[], atMs: number) =>
      written(endExclusions(grafanaDocumentHttp, exclusions, atMs)),
    [written]
  );
  return { read, reload, create, end };
}
