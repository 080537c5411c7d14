import { useEffect, useState } from 'react';

import type { Loadable } from '../../loadable';
import { sharedClocks } from '../sources/sharedClocks';
import { grafanaHttp } from '../transport/grafanaHttp';
import { logCatalog } from './logCatalog';
import { metricCatalog } from './metricCatalog';
import type { Answered } from './prometheusApi';

type Catalog = ReturnType<typeof catalogOf>;

const loading = { status: 'loading' } as const;

/**
 * Asks the catalog of a data source when `parts` change; an undefined part means "not yet". `ask` gets the parts
 * after the uid and must depend on nothing else. Waits a moment first, so that typing does not ask for each letter.
 */
export function useAnswered<T>(
  parts: ReadonlyArray<string | undefined>,
  ask: (catalog: Catalog, parts: readonly string[], signal: AbortSignal) => Promise<Answered<T>>
): Loadable<T> {
  const key = parts.some((part) => part === undefined) ? undefined : JSON.stringify(parts);
  const [answer, setAnswer] = useState<{ key: string; answered: Answered<T> }>();
  // The function is written in place and says the same each time; only the key tells that something else is asked.
  const [asking] = useState(() => ask);

  useEffect(() => {
    if (key === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const [dataSourceUid = '', ...rest]: string[] = JSON.parse(key);
    const start = () =>
      asking(catalogOf(dataSourceUid), rest, signal).then(
        (answered) => setAnswer({ key, answered }),
        (error: unknown) => !signal.aborted && setAnswer({ key, answered: failed(error) })
      );
    const timer = setTimeout(() => void start(), 150);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, asking]);

  return answer !== undefined && answer.key === key ? answer.answered : loading;
}

/** Of a Prometheus or of a Loki: who asks knows which it is. */
function catalogOf(dataSourceUid: string) {
  const nowMs = () => sourceNowMs(dataSourceUid);
  return { ...metricCatalog(grafanaHttp, dataSourceUid, nowMs), logs: logCatalog(grafanaHttp, dataSourceUid, nowMs) };
}

/** Series of "now" are those of the data source's now. */
function sourceNowMs(dataSourceUid: string): number {
  return Date.now() + sharedClocks().offsetMs(dataSourceUid);
}

function failed<T>(error: unknown): Answered<T> {
  const detail = error instanceof Error ? error.message : String(error);
  return { status: 'failed', problem: { code: 'unexpected-answer', detail } };
}
