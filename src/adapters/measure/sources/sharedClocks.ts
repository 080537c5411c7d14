import { patientPause } from '../engine/patientPause';
import { grafanaHttp } from '../transport/grafanaHttp';
import { SourceClocks } from './sourceClocks';

const tabKey = Symbol.for('headroom.sourceClocks.v1');

/** One a tab, like the engine. */
export function sharedClocks(): SourceClocks {
  const known: SourceClocks | undefined = Reflect.get(globalThis, tabKey);
  if (known) {
    return known;
  }
  const clocks = new SourceClocks({ http: grafanaHttp, nowMs: Date.now, waitMs: patientPause });
  Reflect.set(globalThis, tabKey, clocks);
  return clocks;
}
