import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';

/** Floor and ceiling in a sentence. */
export function boundsWords({ floor, ceiling, rules }: Weighed, nameOf: (levelId: string) => string): string {
  if (floor === undefined && ceiling === undefined) {
    return rules.some(({ holds }) => holds !== undefined)
      ? 'What is known speaks neither for nor against a level.'
      : 'Nothing is known yet that speaks for or against a level.';
  }
  const from = floor === undefined ? [] : [`suggests at least “${nameOf(floor.level)}” (${floor.strength})`];
  const to = ceiling === undefined ? [] : [`supports at most “${nameOf(ceiling.level)}” (${ceiling.strength})`];
  return `The evidence ${[...from, ...to].join(' and ')}. It suggests; you decide.`;
}
