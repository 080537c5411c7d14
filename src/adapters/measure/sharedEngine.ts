import { config, getDataSourceSrv } from '@grafana/runtime';

import { shortHash } from '../../core/recorded/shortHash';
import { BucketEngine } from './engine/bucketEngine';
import { indexedDbChunkStore } from './engine/indexedDbChunkStore';
import { memoryChunkStore } from './engine/memoryChunkStore';
import { onePerTab } from './onePerTab';
import { sharedClocks } from './sources/sharedClocks';
import { combiningTransport } from './transport/combiningTransport';
import { dsQueryTransport } from './transport/dsQueryTransport';
import { grafanaHttp } from './transport/grafanaHttp';

export function sharedEngine(): BucketEngine {
  return onePerTab(
    'bucketEngine.v1',
    () =>
      new BucketEngine({
        transport: combiningTransport(dsQueryTransport(grafanaHttp)),
        store: memoryChunkStore(indexedDbChunkStore()),
        scopeOf,
        clockOffsetMs: (uid) => sharedClocks().offsetMs(uid),
      })
  );
}

/** Who asks, and the data source as it is set up now: Grafana tells no version, so its settings stand for it. */
function scopeOf(dataSourceUid: string): string {
  const { orgId, id, login } = config.bootData.user;
  const settings = getDataSourceSrv().getInstanceSettings({ uid: dataSourceUid });
  const setUp = JSON.stringify([settings?.type, settings?.url, settings?.access, settings?.jsonData]);
  return `${orgId}/${id}/${login}/${shortHash(setUp)}`;
}
