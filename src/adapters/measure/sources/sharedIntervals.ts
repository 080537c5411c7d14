import { getDataSourceSrv } from '@grafana/runtime';

import { onePerTab } from '../onePerTab';
import { dsQueryTransport } from '../transport/dsQueryTransport';
import { grafanaHttp } from '../transport/grafanaHttp';
import { configuredInterval } from './configuredInterval';
import { ScrapeIntervals } from './scrapeIntervals';
import { sharedClocks } from './sharedClocks';

export function sharedIntervals(): ScrapeIntervals {
  return onePerTab(
    'scrapeIntervals.v1',
    () =>
      new ScrapeIntervals({
        transport: dsQueryTransport(grafanaHttp),
        configuredMs: (uid) => configuredInterval(getDataSourceSrv().getInstanceSettings({ uid })?.jsonData),
        nowMs: Date.now,
        clockOffsetMs: (uid) => sharedClocks().offsetMs(uid),
        storage: readableStorage(),
      })
  );
}

/** A browser may forbid even the mention of it. */
function readableStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
