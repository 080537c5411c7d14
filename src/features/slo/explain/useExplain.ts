import { useCallback, useMemo } from 'react';
import { useUrlParams } from '../useUrlParams';

/** Which figure is explained. */
export interface ExplainTarget {
  /** A `FigureKey`, `bias` or `forecast`; as it stands in the address, so it may be anything. */
  key: string;
  /** Of what, where not of the whole SLO now: `part:…`, `group:…`, `period:…`. */
  of: string | undefined;
}

export type Explaining = (key: string | undefined, of?: string) => void;

/** What is explained, in the URL, so that lists and panels can link to it. */
export function useExplain(): [ExplainTarget | undefined, Explaining] {
  const [params, change] = useUrlParams();
  const key = params.get('explain');
  const of = params.get('explain-of') ?? undefined;
  const target = useMemo(() => (key === null ? undefined : { key, of }), [key, of]);
  const explain = useCallback<Explaining>(
    (nextKey, nextOf) => change({ explain: nextKey, 'explain-of': nextOf }),
    [change]
  );
  return [target, explain];
}
