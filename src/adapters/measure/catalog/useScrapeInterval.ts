import { useEffect, useState } from 'react';

import { sharedIntervals } from '../sources/sharedIntervals';

/** How often a selector's series are scraped, in ms, as they show or as the data source is set up; undefined until that is known. */
export function useScrapeInterval(dataSourceUid: string | undefined, selector: string | undefined): number | undefined {
  const [found, setFound] = useState<{ key: string; ms: number | undefined }>();
  const key = `${dataSourceUid} ${selector}`;
  useEffect(() => {
    if (dataSourceUid === undefined || selector === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    void sharedIntervals()
      .of([{ dataSourceUid, selector }], signal)
      .then(([ms]) => !signal.aborted && setFound({ key, ms }));
    return () => controller.abort();
  }, [key, dataSourceUid, selector]);
  return found?.key === key ? found.ms : undefined;
}
