import type { EvidenceRule, Level, Practice, Strength } from '../modelSchema';
import { conditionHolds } from './condition';
import { type Evidence, signalKey, type SignalState, signalState } from './signalState';

/** A level that evidence points to, with the strongest rule behind it. */
export interface Bound {
  level: string;
  strength: Strength;
}

export interface WeighedRule {
  rule: EvidenceRule;
  state: SignalState;
  /** Undefined while the signal is unknown. */
  holds: boolean | undefined;
}

/** A signal that is shown beside a practice and moves no level. */
export interface ContextSignal {
  signal: string;
  state: SignalState;
}

/** What evidence says of one practice of one team. It suggests; a person decides. */
export interface Weighed {
  /** Highest `suggests` that holds. */
  floor: Bound | undefined;
  /** Lowest `caps` that holds. */
  ceiling: Bound | undefined;
  /** The floor lies above the ceiling: signals contradict each other. */
  contradictory: boolean;
  /** Floor and ceiling of moderate and strong rules alone: only these may move an answer that is filled in already. */
  firm: { floor: Bound | undefined; ceiling: Bound | undefined };
  rules: readonly WeighedRule[];
  context: readonly ContextSignal[];
}

export function weighEvidence(practice: Practice, levels: readonly Level[], evidence: Evidence, team: string): Weighed {
  const rules = practice.evidence.map((rule): WeighedRule => {
    const state = signalState(evidence, signalKey(rule.signal, rule.review), team);
    return { rule, state, holds: state.status === 'known' ? conditionHolds(rule.when, state.reading) : undefined };
  });
  const held = rules.filter(({ holds }) => holds === true).map(({ rule }) => rule);
  const rankOf = (level: string) => levels.findIndex(({ id }) => id === level);
  const range = (of: readonly EvidenceRule[]) => ({
    floor: extreme(bounds(of, 'suggests'), rankOf, 'highest'),
    ceiling: extreme(bounds(of, 'caps'), rankOf, 'lowest'),
  });
  const { floor, ceiling } = range(held);
  const contradictory = floor !== undefined && ceiling !== undefined && rankOf(floor.level) > rankOf(ceiling.level);
  const firm = range(held.filter(({ strength }) => strength !== 'weak'));
  const context = (practice.contextSignals ?? []).map((signal) => ({ signal, state: signalState(evidence, signal, team) }));
  return { floor, ceiling, contradictory, firm, rules, context };
}

function bounds(rules: readonly EvidenceRule[], side: 'suggests' | 'caps'): Bound[] {
  return rules.flatMap((rule) => {
    const level = rule[side];
    return level === undefined ? [] : [{ level, strength: rule.strength }];
  });
}

const strengths: readonly Strength[] = ['weak', 'moderate', 'strong'];

/** The outermost level that the scale knows; of rules that name the same one the strongest. */
function extreme(of: readonly Bound[], rankOf: (level: string) => number, side: 'highest' | 'lowest') {
  const sign = side === 'highest' ? -1 : 1;
  const byStrength = (bound: Bound) => -strengths.indexOf(bound.strength);
  return of
    .filter((bound) => rankOf(bound.level) >= 0)
    .sort((a, b) => sign * (rankOf(a.level) - rankOf(b.level)) || byStrength(a) - byStrength(b))[0];
}
