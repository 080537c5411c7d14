import type { ChosenValues } from '../../core/slo/deployedTo';

/** What is wrong where the two sides of a ratio are not of the same values of a label, and what to do. */
export function apartWords(label: string, { sides }: Extract<ChosenValues, { kind: 'apart' }>): string {
  const [all, some] = sides.map((values) => values?.join(', ') ?? 'any');
  return `“${label}” is ${all} for all events and ${some} for the good or bad ones: choose the same for both, or what one side alone counts makes budgets wrong.`;
}
