import type { ManualSignals } from '../assessment/manualReading';
import type { Signal } from '../modelSchema';
import type { Evidence, SignalState } from './signalState';
import { withManual } from './withManual';

/** Evidence as one assessment sees it: bridged by hand, and marked where its model says that a signal is no proof. */
export function modelEvidence(
  evidence: Evidence,
  { manualSignals, signals, nowMs }: { manualSignals: ManualSignals; signals: readonly Signal[]; nowMs: number }
): Evidence {
  const proxies = new Set(signals.filter(({ caveat }) => caveat !== undefined).map(({ id }) => id));
  const isProxy = (key: string) => proxies.has(key) || proxies.has(key.split(':')[0] ?? '');
  return Object.fromEntries(
    Object.entries(withManual(evidence, manualSignals, signals, nowMs)).map(([key, byTeam]) => [
      key,
      isProxy(key) ? Object.fromEntries(Object.entries(byTeam).map(([team, state]) => [team, asProxy(state)])) : byTeam,
    ])
  );
}

function asProxy(state: SignalState): SignalState {
  return state.status === 'known' && state.quality?.includes('proxy') !== true
    ? { ...state, quality: [...(state.quality ?? []), 'proxy'] }
    : state;
}
