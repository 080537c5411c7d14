import { onePerTab } from '../onePerTab';
import { readableStorage } from '../sources/readableStorage';
import { grafanaHttp } from '../transport/grafanaHttp';
import { GroupGuard } from './groupGuard';

export function sharedGroupGuard(): GroupGuard {
  return onePerTab(
    'groupGuard.v1',
    () => new GroupGuard({ http: grafanaHttp, nowMs: Date.now, storage: readableStorage() })
  );
}
