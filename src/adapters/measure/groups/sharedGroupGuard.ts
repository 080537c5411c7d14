import { onePerTab } from '../onePerTab';
import { readableStorage } from '../sources/readableStorage';
import { dsQueryTransport } from '../transport/dsQueryTransport';
import { grafanaHttp } from '../transport/grafanaHttp';
import { GroupGuard } from './groupGuard';

export function sharedGroupGuard(): GroupGuard {
  return onePerTab(
    'groupGuard.v2',
    () => new GroupGuard({ transport: dsQueryTransport(grafanaHttp), nowMs: Date.now, storage: readableStorage() })
  );
}
