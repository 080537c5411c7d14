import { useEffect, useState } from 'react';

import type { Interval } from '../../../core/slo/answer';
import { dsQueryTransport } from '../transport/dsQueryTransport';
import { grafanaHttp } from '../transport/grafanaHttp';
import { firstSample } from './firstSample';

/** See `firstSample`; undefined too as long as one of the first arguments is, or the answer is on its way. */
export function useFirstSample(
  dataSourceUid: string | undefined,
  selector: string | undefined,
  interval: Interval | undefined
): number | undefined {
  const [found, setFound] = useState<{ key: string; sinceMs: number | undefined }>();
  const { fromMs, toMs } = interval ?? {};
  const key = [dataSourceUid, selector, fromMs, toMs].join(' ');
  useEffect(() => {
    if (dataSourceUid === undefined || selector === undefined || fromMs === undefined || toMs === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    firstSample(dsQueryTransport(grafanaHttp), dataSourceUid, selector, { fromMs, toMs }, signal).then(
      (sinceMs) => !signal.aborted && setFound({ key, sinceMs }),
      () => undefined // only given up rejects
    );
    return () => controller.abort();
  }, [dataSourceUid, selector, fromMs, toMs, key]);
  return found?.key === key ? found.sinceMs : undefined;
}
