import { patientPause } from '../engine/patientPause';
import { onePerTab } from '../onePerTab';
import { grafanaHttp } from '../transport/grafanaHttp';
import { SourceClocks } from './sourceClocks';

export function sharedClocks(): SourceClocks {
  return onePerTab(
    'sourceClocks.v1',
    () => new SourceClocks({ http: grafanaHttp, nowMs: Date.now, waitMs: patientPause })
  );
}
