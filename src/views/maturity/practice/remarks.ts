import type { SignalState } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';
import { capitalised } from './capitalised';
import { connectWords } from './connectWords';

/** What to know besides the reading: how it could be known, what its source said, and what the model warns of. */
export function remarks(state: SignalState, signal: Signal | undefined): string[] {
  return [...unknownRemarks(state, signal), ...modelRemarks(signal)];
}

function unknownRemarks(state: SignalState, signal: Signal | undefined): string[] {
  if (state.status !== 'unknown') {
    return [];
  }
  const advice = connectWords(state, signal);
  const { detail = '' } = state.problem ?? {};
  return [...(advice === undefined ? [] : [advice]), ...(detail === '' ? [] : [`It said: ${detail}`])];
}

function modelRemarks(signal: Signal | undefined): string[] {
  const { caveat, role } = signal ?? {};
  return [...(caveat === undefined ? [] : [`Mind: ${caveat}`]), ...(role === undefined ? [] : [capitalised(role)])];
}
