import { grafanaDocumentHttp } from '../../documents/http/grafanaDocumentHttp';
import { patientPause } from '../../measure/engine/patientPause';
import { onePerTab } from '../../measure/onePerTab';
import { KnownExclusions } from './knownExclusions';
import { readExclusions } from './readExclusions';

export function sharedExclusions(): KnownExclusions {
  return onePerTab(
    'exclusions.v2',
    () =>
      new KnownExclusions({ read: () => readExclusions(grafanaDocumentHttp), nowMs: Date.now, waitMs: patientPause })
  );
}
