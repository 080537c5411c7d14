import type { Evidence, SourceProblem, UnknownSignal } from './signalState';

export interface SourceTrouble {
  reason: UnknownSignal['reason'];
  problem: SourceProblem;
  /** Signals, times teams, that are unknown by it. */
  signals: number;
}

/** Sources that did not answer, or not to this reader, each once; by the signals asked for. */
export function sourceProblems(evidence: Evidence, keys: readonly string[]): SourceTrouble[] {
  const found = new Map<string, SourceTrouble>();
  for (const state of keys.flatMap((key) => Object.values(Object.hasOwn(evidence, key) ? (evidence[key] ?? {}) : {}))) {
    if (state.status === 'unknown' && state.problem !== undefined) {
      const { reason, problem } = state;
      const place = JSON.stringify([problem.source, problem.name, reason]);
      found.set(place, { reason, problem, signals: (found.get(place)?.signals ?? 0) + 1 });
    }
  }
  return [...found.values()];
}
