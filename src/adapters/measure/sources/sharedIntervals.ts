import { getDataSourceSrv } from '@grafana/runtime';

import { onePerTab } from '../onePerTab';
import { dsQueryTransport } from '../transport/dsQueryTransport';
import { grafanaHttp } from '../transport/grafanaHttp';
import { configuredInterval } from './configuredInterval';
import { ScrapeIntervals } from './scrapeIntervals';
import { readableStorage } from './readableStorage';
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
