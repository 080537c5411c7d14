import { signalKey, type SignalState } from '../../../core/maturity/evidence/signalState';
import type { Weighed, WeighedRule } from '../../../core/maturity/evidence/weighEvidence';

export interface SignalGroup {
  /** What its reading is kept under. */
  key: string;
  /** Of the model's signal. */
  id: string;
  state: SignalState;
  rules: readonly WeighedRule[];
}

/** The rules of a practice by signal, in the model's order: those that something measures, those that nothing does. */
export function groupSignals(weighed: Weighed): {
  connected: readonly SignalGroup[];
  unconnected: readonly SignalGroup[];
  context: readonly SignalGroup[];
} {
  const groups = new Map<string, { key: string; id: string; state: SignalState; rules: WeighedRule[] }>();
  for (const weighedRule of weighed.rules) {
    const { rule, state } = weighedRule;
    const key = signalKey(rule.signal, rule.review);
    const group = groups.get(key) ?? { key, id: rule.signal, state, rules: [] };
    group.rules.push(weighedRule);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return {
    connected: all.filter(({ state }) => !isNotConnected(state)),
    unconnected: all.filter(({ state }) => isNotConnected(state)),
    context: weighed.context.map(({ signal, state }) => ({ key: signal, id: signal, state, rules: [] })),
  };
}

function isNotConnected(state: SignalState): boolean {
  return state.status === 'unknown' && state.reason === 'not-connected';
}
