import { useEffect, useState } from 'react';

import { sharedIntervals } from '../sources/sharedIntervals';

/** How often series are scraped, in ms, as they show or as the data source is set up, selector by selector; undefined until that is known. */
export function useScrapeIntervals(
  dataSourceUid: string | undefined,
  selectors: readonly string[] | undefined
): readonly number[] | undefined {
  const [found, setFound] = useState<{ key: string; ms: readonly number[] }>();
  const key = selectors && dataSourceUid !== undefined ? JSON.stringify([dataSourceUid, ...selectors]) : undefined;
  useEffect(() => {
    if (key === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const [uid = '', ...asked]: string[] = JSON.parse(key);
    void sharedIntervals()
      .of(
        asked.map((selector) => ({ dataSourceUid: uid, selector })),
        signal
      )
      .then((ms) => !signal.aborted && setFound({ key, ms }));
    return () => controller.abort();
  }, [key]);
  return found?.key === key ? found?.ms : undefined;
}
