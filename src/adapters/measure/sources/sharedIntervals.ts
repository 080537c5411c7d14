import { getDataSourceSrv } from '@grafana/runtime';

import { dsQueryTransport } from '../transport/dsQueryTransport';
import { grafanaHttp } from '../transport/grafanaHttp';
import { configuredInterval } from './configuredInterval';
import { ScrapeIntervals } from './scrapeIntervals';
import { sharedClocks } from './sharedClocks';

const tabKey = Symbol.for('headroom.scrapeIntervals.v1');

/** One a tab, like the engine. */
export function sharedIntervals(): ScrapeIntervals {
  const known: ScrapeIntervals | undefined = Reflect.get(globalThis, tabKey);
  if (known) {
    return known;
  }
  const intervals = new ScrapeIntervals({
    transport: dsQueryTransport(grafanaHttp),
    configuredMs: (uid) => configuredInterval(getDataSourceSrv().getInstanceSettings({ uid })?.jsonData),
    nowMs: Date.now,
    clockOffsetMs: (uid) => sharedClocks().offsetMs(uid),
    storage: readableStorage(),
  });
  Reflect.set(globalThis, tabKey, intervals);
  return intervals;
}

/** A browser may forbid even the mention of it. */
function readableStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
