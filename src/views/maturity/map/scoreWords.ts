import type { DimensionScore, ScoringWay } from '../../../core/maturity/score';
import { capitalised } from '../practice/capitalised';

/** How the model makes one value of a dimension's practices. */
export const wayWords: Readonly<Record<ScoringWay, string>> = { mean: 'mean', median: 'median', lowest: 'lowest' };

/** Short, for a cell: the model's value of the scored practices and how many were answered. */
export function scoreWords(score: DimensionScore): { value: string; answered: string } {
  return {
    value: score.value === undefined ? '–' : `${score.value.toFixed(1)} of ${score.top}`,
    answered: score.applicable === 0 ? 'n/a' : `${score.answered}/${score.applicable}`,
  };
}

/** The same as a sentence, with the practice to look at first. */
export function scoreSentence(score: DimensionScore, nameOf: (practiceId: string) => string): string {
  if (score.applicable === 0) {
    return 'No practice of this dimension applies.';
  }
  if (score.value === undefined) {
    return `Nothing assessed yet; ${score.applicable} practices apply.`;
  }
  const [first, ...others] = score.lowest;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const lowest = first === undefined ? '' : ` Lowest: ${nameOf(first)}${more}.`;
  return `${capitalised(wayWords[score.way])} ${score.value.toFixed(1)} of ${score.top}; ${score.answered} of ${score.applicable} practices that apply are answered.${lowest}`;
}
