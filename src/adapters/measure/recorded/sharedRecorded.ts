import { patientPause } from '../engine/patientPause';
import { onePerTab } from '../onePerTab';
import { sharedEngine } from '../sharedEngine';
import { readableStorage } from '../sources/readableStorage';
import { grafanaHttp } from '../transport/grafanaHttp';
import { type RecordedFinder, recordedFinder } from './recordedFinder';
import { RecordedPresence } from './recordedPresence';

export function sharedRecorded(): RecordedFinder {
  return onePerTab('recorded.v1', () =>
    recordedFinder({
      engine: sharedEngine(),
      presence: new RecordedPresence({
        http: grafanaHttp,
        nowMs: Date.now,
        waitMs: patientPause,
        storage: readableStorage(),
      }),
    })
  );
}
