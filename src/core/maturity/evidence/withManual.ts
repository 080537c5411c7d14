import type { ManualReading, ManualSignals } from '../assessment/manualReading';
import { listEntries, type NestedMap, withEntry } from '../assessment/nestedMap';
import type { Signal } from '../modelSchema';
import { fitsType } from './parseReading';
import { signalOfKey } from './signalOfKey';
import { type Evidence, type KnownSignal, type SignalState, signalState } from './signalState';
import { windowDays } from './windowDays';

const DAY_MS = 86_400_000;

/**
 * Evidence with what people read and wrote down. A signal that this app computes keeps its own reading while it has
 * one: by hand only what is unknown is bridged, and marked so. A reading of another type than its signal's counts
 * nowhere.
 */
export function withManual(
  evidence: Evidence,
  manualSignals: ManualSignals,
  signals: readonly Signal[],
  nowMs: number
): Evidence {
  let merged: NestedMap<SignalState> = evidence;
  for (const { outer: key, inner: team, value } of listEntries(manualSignals)) {
    const signal = signalOfKey(signals, key);
    const state = signalState(evidence, key, team);
    if (state.status === 'unknown' && (signal === undefined || fitsType(value.reading, signal.type))) {
      merged = withEntry(merged, key, team, byHand(value, signal, nowMs));
    }
  }
  return merged;
}

function byHand({ reading, date, note }: ManualReading, signal: Signal | undefined, nowMs: number): KnownSignal {
  const asOfMs = Date.parse(date);
  const ageDays = (nowMs - asOfMs) / DAY_MS;
  const isStale = ageDays > windowDays(signal?.window);
  // An age that was read a month ago is a month more today.
  const today =
    signal?.type === 'age_days' && typeof reading === 'number' ? reading + Math.floor(Math.max(0, ageDays)) : reading;
  return {
    status: 'known',
    reading: today,
    provenance: { source: 'hand', asOfMs, ...(note !== undefined && { note }) },
    ...(isStale && { quality: ['stale'] }),
  };
}
