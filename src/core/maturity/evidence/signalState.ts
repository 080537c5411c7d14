import type { SignalReading } from './condition';

/** What is known of a signal for one team. Unknown is never a failed check. */
export type SignalState =
  | { status: 'known'; reading: SignalReading }
  | { status: 'loading' }
  /** `not-connected`: nothing computes this signal here. `unreadable`: its source did not answer. `incomplete`: part of it did not. */
  | { status: 'unknown'; reason: 'not-connected' | 'unreadable' | 'incomplete' };

/** Signal id → team → state; a signal that is absent is not connected. */
export type Evidence = Readonly<Record<string, Readonly<Record<string, SignalState>>>>;

export function signalState(evidence: Evidence, signal: string, team: string): SignalState {
  const byTeam = Object.hasOwn(evidence, signal) ? evidence[signal] : undefined;
  const state = byTeam !== undefined && Object.hasOwn(byTeam, team) ? byTeam[team] : undefined;
  return state ?? { status: 'unknown', reason: 'not-connected' };
}
