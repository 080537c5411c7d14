import type { EvidenceRule } from '../../../core/maturity/modelSchema';

/** What a rule says of the level where its condition holds. */
export function ruleWords(rule: EvidenceRule, nameOf: (levelId: string) => string): string {
  const floor = rule.suggests === undefined ? [] : [`suggests at least “${nameOf(rule.suggests)}”`];
  const ceiling = rule.caps === undefined ? [] : [`supports at most “${nameOf(rule.caps)}”`];
  return [...floor, ...ceiling].join(' and ');
}
