import type { EvidenceFacts } from '../facts/evidenceFacts';
import type { SignalState } from '../signalState';

/** What the facts tell of a signal for one team. */
export type ComputeSignal = (facts: EvidenceFacts, team: string) => SignalState;
